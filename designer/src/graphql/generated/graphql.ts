/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Permission =
  | 'ADMINISTER'
  | 'DESIGN'
  | 'INTEGRATE'
  | 'MANAGE'
  | 'WORK';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { may: Array<Permission>, user: { id: string, name: string, login: string, roles: Array<{ key: string, name: { ru: string, en: string } }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    user {
      id
      name
      login
      roles {
        key
        name {
          ru
          en
        }
      }
    }
    may
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;