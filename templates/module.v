// <[ name ]>
//
<% for line in banner %>//<% if !line.is_empty() %> <[ line ]><% endif %>
<% endfor %>
`default_nettype none

module <[ name ]> (
<% for port in ports %>  <[ port ]>
<% endfor %>);
<% for line in body %><[ line ]>
<% endfor %>
endmodule

`default_nettype wire
