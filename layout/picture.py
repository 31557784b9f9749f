"""A picture of a routed layout, drawn by KLayout (PyPI: klayout) without a display.

    python3 layout/picture.py FILE.def CELLS.lef PICTURE.png [PIXELS]
"""

import sys

import klayout.db as db
import klayout.lay as lay

# Colours of the metals from the lowest up, which are the layers that KLayout makes of a DEF.
COLOURS = {"metal1": 0x5B8DEF, "metal2": 0xE4572E, "metal3": 0x3BB273, "metal4": 0xE1BC29, "metal5": 0xB15DFF, "metal6": 0x888888}


def main(layout, lef, picture, pixels="1000"):
    options = db.LoadLayoutOptions()
    options.lefdef_config.lef_files = [lef]
    options.lefdef_config.read_lef_with_def = False
    options.lefdef_config.dbu = 0.01
    # The cells as the LEF has them: their pins and obstructions.
    options.lefdef_config.macro_resolution_mode = 1
    view = lay.LayoutView()
    view.load_layout(layout, options, "")
    view.max_hier()
    view.set_config("background-color", "#ffffff")
    view.set_config("grid-visible", "false")
    view.set_config("text-visible", "false")
    view.set_config("cell-box-visible", "false")
    for node in view.each_layer():
        metal, _, purpose = node.source_name.partition(".")
        node.visible = metal in COLOURS and purpose in ("", "NET", "PIN", "SPNET", "LEFPIN", "VIA")
        if node.visible:
            node.fill_color = node.frame_color = COLOURS[metal]
            node.dither_pattern = 0
    view.zoom_fit()
    box = view.active_cellview().cell.bbox()
    width = int(pixels)
    view.save_image(picture, width, max(1, round(width * box.height() / box.width())))


if __name__ == "__main__":
    main(*sys.argv[1:])
