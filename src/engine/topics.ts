/** What work is about: a person picks some, a career has one to three. Its id is that of an entry of `quizzes/topics.json`. */
export interface Topic {
  readonly id: string;
  /** "Animals". */
  readonly name: string;
  /** What belongs to it: "pets, farms, zoos, wildlife". */
  readonly hint: string;
}
