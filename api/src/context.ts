import type { Language } from '@marshrut/model';
import type {
  Actor,
  CalendarRoom,
  Credential,
  Definitions,
  EntityCatalogue,
  JobDeps,
  LiveHub,
  People,
  Records,
  ServiceRoom,
  WorkDeps,
  Workers,
} from '@marshrut/runtime';

/** What resolvers call. Each room of the runtime adds its services here; `services.ts` makes them. */
export interface Services {
  readonly people: People;
  readonly entities: EntityCatalogue;
  readonly business: Records;
  readonly definitions: Definitions;
  readonly work: WorkDeps;
  readonly jobs: JobDeps;
  readonly services: ServiceRoom;
  readonly calendars: CalendarRoom;
  readonly workers: Workers;
  readonly live: LiveHub;
}

/** One per request; for subscriptions one per event, so that nothing outlives a change of rights. */
export interface Context {
  readonly actor: Actor;
  readonly credential: Credential;
  /** From `Accept-Language`. */
  readonly language: Language;
  readonly services: Services;
  readonly requestId: string;
}
