import type { DemandStatus } from './gen/enums.js';
import type { View, ViewFilter } from './view.js';

/** What one embed, one picture or one preview shows. */
export type Subject =
  | { readonly kind: 'graph'; readonly focus: string; readonly depth: 1 | 2; readonly filter: ViewFilter }
  | { readonly kind: 'path'; readonly from: string; readonly to: string; readonly maxLength: number; readonly filter: ViewFilter }
  | { readonly kind: 'timeline'; readonly focus: string; readonly filter: ViewFilter; readonly today: string | null }
  | {
      readonly kind: 'demands';
      readonly madeBy: string | null;
      readonly addressedTo: string | null;
      readonly concerns: string | null;
      readonly status: readonly DemandStatus[];
      readonly isOpen: boolean | null;
      readonly rollUp: boolean;
    }
  | { readonly kind: 'demand'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'story'; readonly id: string };

export type SubjectKind = Subject['kind'];
