import type {
  GatewayExecutor,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { execute, type GraphQLSchema } from 'graphql';

/** The schema as it is now. Apollo takes a new one while it runs through this gateway; sockets and streams ask for `current`. */
export class LiveSchema implements GatewayInterface {
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();

  constructor(public current: GraphQLSchema) {}

  publish(next: GraphQLSchema): void {
    this.current = next;
    this.#tell();
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback) {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async load(): Promise<{ executor: GatewayExecutor }> {
    this.#tell();
    return {
      executor: async ({ schema, document, context, request, operationName }) =>
        execute({ schema, document, contextValue: context, variableValues: request.variables, operationName }),
    };
  }

  async stop(): Promise<void> {
    this.#listeners.clear();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener({ apiSchema: this.current, coreSupergraphSdl: '' });
  }
}
