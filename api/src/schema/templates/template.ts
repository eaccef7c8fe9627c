import {
  type Collision as CollisionRow,
  DEMO_PASSWORD,
  type ListedTemplate,
  type TemplateRoom,
} from '@marshrut/runtime';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { NotNow, NotPermitted, Problem } from '../problem.js';
import { DateTime } from '../scalars/instant.js';

export const CollisionKind = {
  ROLE: 'role',
  ENTITY: 'entity',
  PERSON: 'person',
} as const satisfies EnumOf<CollisionRow['kind']>;
registerEnumType(CollisionKind, { name: 'CollisionKind' });

@ObjectType({ simpleResolvers: true })
export class TemplateProcess {
  @Field(() => ID, { nullable: true, description: 'Of the process that was made; null while it is not installed.' })
  readonly id!: string | null;

  @Field(() => LocalText)
  readonly name!: LocalText;
}

@ObjectType({ simpleResolvers: true, description: 'A demo person of a template.' })
export class TemplatePerson {
  @Field(() => String)
  readonly login!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => [LocalText])
  readonly roles!: readonly LocalText[];

  @Field(() => [LocalText], { description: 'Processes of the template that the person may start.' })
  readonly starts!: readonly LocalText[];
}

@ObjectType({ simpleResolvers: true, description: 'Something ready to run that is shipped with the product.' })
export class Template {
  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => LocalText)
  readonly description!: LocalText;

  @Field(() => [TemplateProcess])
  readonly processes!: readonly TemplateProcess[];

  @Field(() => [LocalText])
  readonly entities!: readonly LocalText[];

  @Field(() => [TemplatePerson], {
    description: 'The demo people it brings; none where the server runs without demo people.',
  })
  readonly people!: readonly TemplatePerson[];

  @Field(() => String, {
    nullable: true,
    description: 'What the demo people sign in with until it is changed; null where there are none.',
  })
  readonly password!: string | null;

  @Field(() => Int, { description: 'Demo records.' })
  readonly records!: number;

  @Field(() => DateTime, { nullable: true })
  readonly installedAt!: string | null;

  @Field(() => Boolean, { description: 'Begun and interrupted: installing it again goes on.' })
  readonly interrupted!: boolean;
}

export function toTemplate({ template, installed }: ListedTemplate, { demo }: TemplateRoom): Template {
  const { key, name, description, processes, entities, records } = template;
  const people = demo ? template.people : [];
  return answer(Template, {
    ...{ key, name, description },
    processes: processes.map(process =>
      answer(TemplateProcess, {
        id: installed?.at ? (installed.made.processes[process.key] ?? null) : null,
        name: process.diagram.name,
      }),
    ),
    entities: entities.map(entity => entity.name),
    people: people.map(person => toPerson(template, person)),
    password: people.length > 0 ? DEMO_PASSWORD : null,
    records: records.length,
    installedAt: installed?.at ?? null,
    interrupted: installed !== null && installed.at === null,
  });
}

type ShippedTemplate = ListedTemplate['template'];

/** What other processes call, and nobody begins: its start is offered to nobody. */
function isOnlyCalled({ nodes }: ShippedTemplate['processes'][number]['diagram']): boolean {
  return nodes.some(({ block, parent, settings }) => {
    const offer = settings.offer as { readonly when?: unknown } | undefined;
    return block === 'start' && parent === null && offer?.when === 'false';
  });
}

function toPerson({ roles, processes }: ShippedTemplate, person: ShippedTemplate['people'][number]): TemplatePerson {
  const startedBy = (starters: readonly string[]) => starters.some(role => person.roles.includes(role));
  return answer(TemplatePerson, {
    ...{ login: person.login, name: person.name },
    roles: roles.filter(({ key }) => person.roles.includes(key)).map(({ name }) => name),
    starts: processes.flatMap(({ diagram }) =>
      startedBy(diagram.starters ?? []) && !isOnlyCalled(diagram) ? [diagram.name] : [],
    ),
  });
}

@InputType()
export class TemplateInput {
  @Field(() => String)
  readonly key!: string;
}

@ObjectType({ simpleResolvers: true })
export class TemplateInstalled {
  @Field(() => Template)
  readonly template!: Template;
}

@ObjectType({ simpleResolvers: true })
export class TemplateRemoved {
  @Field(() => String)
  readonly key!: string;
}

@ObjectType({ simpleResolvers: true })
export class Collision {
  @Field(() => CollisionKind)
  readonly kind!: CollisionRow['kind'];

  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'Something else has a name that the template needs. Nothing was made.',
})
export class TemplateCollides extends Problem {
  @Field(() => [Collision])
  readonly collisions!: readonly Collision[];
}

export const InstallTemplateResult = createUnionType({
  name: 'InstallTemplateResult',
  types: () => [TemplateInstalled, TemplateCollides, NotNow, NotPermitted] as const,
});
export type InstallTemplateResult = typeof InstallTemplateResult;

export const RemoveTemplateResult = createUnionType({
  name: 'RemoveTemplateResult',
  types: () => [TemplateRemoved, NotNow, NotPermitted] as const,
});
export type RemoveTemplateResult = typeof RemoveTemplateResult;
