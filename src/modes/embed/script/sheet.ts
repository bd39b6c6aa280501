/** How the tag and its frame are drawn, out of reach of the host's styles. */
export const sheet = new CSSStyleSheet();
// What is as wide as its content, a dialog or a float, would be as wide as an iframe without a style. Two words far apart
// ask for more, and break where there is less.
sheet.replaceSync(
  ':host{display:block;width:100%}:host:before{content:"i i";display:block;height:0;overflow:hidden;visibility:hidden;white-space:normal;word-spacing:30rem}iframe{display:block;width:100%;border:0}:host([hidden]),[hidden]{display:none}',
);
