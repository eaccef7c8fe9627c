import { useQueryClient } from '@tanstack/react-query';
import { IncidentCountDocument, IncidentsChangedDocument } from '../graphql/generated/graphql.js';
import { useSubscription } from '../graphql/subscribe.js';
import { keyOf } from '../graphql/use-answer.js';

/** Keeps the counter of incidents and their lists fresh, wherever a manager is: one stream for all of them. */
export function IncidentsLive() {
  const client = useQueryClient();
  useSubscription(IncidentsChangedDocument, {}, ({ incidentsChanged }) => {
    client.setQueryData(keyOf(IncidentCountDocument, {}), { incidentCount: incidentsChanged.count });
    for (const queryKey of [['Incidents'], ['IncidentGroups']]) void client.invalidateQueries({ queryKey });
  });
  return null;
}
