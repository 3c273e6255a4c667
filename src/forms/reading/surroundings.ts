import type { ShadowRootOf } from './composed-tree.ts';

/** What the collaborators of this room know of a page that its DOM does not say. */
export interface Surroundings {
  shadowRootOf?: ShadowRootOf;
  /** An input that "show password" has turned to text is still one. */
  hasBeenPassword?: (input: HTMLInputElement) => boolean;
  /** `stepWords` of the step before, in a form of several steps. */
  earlierStep?: () => string;
}
