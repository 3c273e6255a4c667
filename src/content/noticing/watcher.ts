/** Who is told what a person does in password fields. */
export interface Watcher {
  /** A person begins in this field, or begins anew after a value was finished. */
  begins: (field: HTMLInputElement) => void;
  /** A person has finished this value: it may be asked about, once. `explained`: by what they did to leave the field. */
  finished: (field: HTMLInputElement, value: string, explained: boolean) => void;
  /** They are about to leave it, and it is still there to be read. */
  leaves: (field: HTMLInputElement) => void;
  /** This form is sent. */
  sent: (form: EventTarget | undefined) => void;
  /** The value changed, by whomever. */
  changed: (field: HTMLInputElement) => void;
  /** A person has changed it. */
  typed: (field: HTMLInputElement) => void;
}
