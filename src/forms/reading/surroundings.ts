import type { ShadowRootOf } from './composed-tree.ts';

/** What the collaborators of this room know of a page that its DOM does not say. */
export interface Surroundings {
  shadowRootOf?: ShadowRootOf;
  /** An input that "show password" has turned to text is still one. */
  isPassword?: (input: HTMLInputElement) => boolean;
  /** What an input holds that has been one may still be a password, whatever it is for now. */
  hasBeenPassword?: (input: HTMLInputElement) => boolean;
  /** Whether a person has typed or pasted in it. */
  wasTyped?: (input: HTMLInputElement) => boolean;
  /** `stepWords` of the step before, in a form of several steps. */
  earlierStep?: () => string;
}
