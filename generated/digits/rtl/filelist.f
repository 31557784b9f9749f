digits_in.v
digits_fc1.v
digits_fc2.v
digits_argmax0.v
digits_out.v
digits.v
