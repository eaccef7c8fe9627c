import { type Language, type LocalText, say } from '@marshrut/model';
import { Field, ID, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';

@ObjectType({ simpleResolvers: true, description: 'What people call a record or a person that a value names.' })
export class Title {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;
}

/** Those that are not there any more are left out. */
export function toTitles(ids: Iterable<string>, titles: ReadonlyMap<string, LocalText>, language: Language): Title[] {
  return [...new Set(ids)].flatMap(id => {
    const title = titles.get(id);
    return title ? [answer(Title, { id, title: say(title, language) })] : [];
  });
}
