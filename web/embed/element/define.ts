/** Makes an element known to the page, unless the page knows it: a script that is loaded twice does no harm. */
export function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
