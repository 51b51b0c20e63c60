/** What was chosen in an element. */
export interface Selected {
  readonly kind: 'thing' | 'line' | 'claim' | 'demand' | 'step';
  readonly id: string;
}

/** What each event of our elements carries. */
export interface DemarcheEvents {
  /** The element shows what it was asked for. */
  readonly 'demarche-ready': { readonly kind: string };
  readonly 'demarche-select': Selected;
  /** There is no answer; `again`: it will be asked again without doing anything. */
  readonly 'demarche-error': { readonly code: string; readonly message: string; readonly again: boolean };
}

/** Tells the page around an element what happened in it. */
export function tell<K extends keyof DemarcheEvents>(target: EventTarget, type: K, detail: DemarcheEvents[K]): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
