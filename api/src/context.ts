import type { Language } from '@marshrut/model';
import type {
  Actor,
  ArchiveDeps,
  CalendarRoom,
  Credential,
  Definitions,
  EntityCatalogue,
  JobDeps,
  LiveHub,
  News,
  People,
  Records,
  ServiceRoom,
  TemplateRoom,
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
  readonly retention: ArchiveDeps;
  readonly templates: TemplateRoom;
  readonly calendars: CalendarRoom;
  readonly workers: Workers;
  readonly live: LiveHub;
  /** After a commit that the runtime does not tell of by itself; see `Runtime`. */
  readonly tell: (news: News) => void;
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
