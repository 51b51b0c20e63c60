import type { Page } from 'playwright-core';

/**
 * Writes the page as it is drawn as one HTML document: what elements have in their shadow stands in them, and ids are made unique for each.
 * So a checker of HTML sees all that a reader is shown. What is younger than the checker is written in the older way: `<search>` as a region.
 */
export async function flattenPage(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    let count = 0;
    const referring = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'list', 'headers'];
    const regionOf = (role) => Object.assign(document.createElement('div'), { role });
    const copy = (node, scope) => {
      if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE) return document.createComment('');
      if (node.localName === 'slot') {
        const filled = document.createDocumentFragment();
        const nodes = node.assignedNodes();
        filled.append(...(nodes.length > 0 ? nodes : [...node.childNodes]).map((each) => copy(each, scope)));
        return filled;
      }
      const twin = node.localName === 'search' ? regionOf('search') : node.cloneNode(false);
      twin.removeAttribute('slot');
      if (scope > 0) {
        if (twin.id) twin.id = 's' + scope + '-' + twin.id;
        for (const name of referring) {
          const value = twin.getAttribute(name);
          if (value) twin.setAttribute(name, value.split(/\\s+/).map((id) => 's' + scope + '-' + id).join(' '));
        }
      }
      const inner = node.shadowRoot ? ++count : scope;
      twin.append(...[...(node.shadowRoot ?? node).childNodes].map((each) => copy(each, inner)));
      return twin;
    };
    return '<!doctype html>\\n' + copy(document.documentElement, 0).outerHTML;
  })()`);
}
