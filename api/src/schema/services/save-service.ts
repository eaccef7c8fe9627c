import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { LocalTextInput } from '../local-text.js';
import { Invalid, NotNow, NotPermitted, StaleVersion } from '../problem.js';
import { ServiceDocumentScalar } from '../scalars/json.js';
import { Service } from './service.js';

@InputType()
export class ServiceSecretInput {
  @Field(() => String, { description: 'As headers name it: `secret:API_TOKEN`.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Left out or null: the secret is forgotten.' })
  readonly value?: string | null;
}

@InputType()
export class SaveServiceInput {
  @Field(() => String)
  readonly key!: string;

  @Field(() => Int, { description: 'The version this edit began with; 0 for a new service.' })
  readonly expectedVersion!: number;

  @Field(() => LocalTextInput)
  readonly name!: LocalTextInput;

  @Field(() => ServiceDocumentScalar)
  readonly document!: object;

  @Field(() => [ServiceSecretInput], { nullable: true, description: 'Those that change; the others stay.' })
  readonly secrets?: readonly ServiceSecretInput[] | null;
}

@ObjectType({ simpleResolvers: true })
export class ServiceSaved {
  @Field(() => Service)
  readonly service!: Service;
}

export const SaveServiceResult = createUnionType({
  name: 'SaveServiceResult',
  types: () => [ServiceSaved, Invalid, StaleVersion, NotPermitted] as const,
});
export type SaveServiceResult = typeof SaveServiceResult;

@InputType()
export class DeleteServiceInput {
  @Field(() => String)
  readonly key!: string;

  @Field(() => Int)
  readonly expectedVersion!: number;
}

@ObjectType({ simpleResolvers: true })
export class ServiceDeleted {
  @Field(() => String)
  readonly key!: string;
}

export const DeleteServiceResult = createUnionType({
  name: 'DeleteServiceResult',
  types: () => [ServiceDeleted, NotNow, StaleVersion, NotPermitted] as const,
});
export type DeleteServiceResult = typeof DeleteServiceResult;
