export type AdminPage =
  | 'users'
  | 'roles'
  | 'groups'
  | 'calendars'
  | 'services'
  | 'webhooks'
  | 'letters'
  | 'storage'
  | 'tokens';

/** Addresses of the pages. Links are built here and nowhere else. */
export const paths = {
  inbox: (task?: string) => (task ? `/inbox/${task}` : '/inbox'),
  cases: () => '/cases',
  case: (id: string) => `/cases/${id}`,
  person: (id: string) => `/people/${id}`,
  incidents: () => '/incidents',
  data: () => '/data',
  newEntity: () => '/data/new',
  records: (entity: string) => `/data/${entity}`,
  model: (entity: string) => `/data/${entity}/model`,
  importing: (entity: string) => `/data/${entity}/import`,
  newRecord: (entity: string) => `/data/${entity}/new`,
  record: (entity: string, id: string) => `/data/${entity}/${id}`,
  processes: () => '/processes',
  templates: () => '/processes/templates',
  process: (id: string) => `/processes/${id}`,
  versions: (process: string) => `/processes/${process}/versions`,
  /** `was`, `is`: ids of versions, or `draft`. */
  compare: (process: string, was: string, is: string) => `/processes/${process}/compare?was=${was}&is=${is}`,
  moving: (process: string) => `/processes/${process}/move`,
  move: (process: string, move: string) => `/processes/${process}/move/${move}`,
  administration: (page: AdminPage = 'users') => `/administration/${page}`,
  setup: () => '/setup',
  graphiql: () => '/graphiql',
} as const;
