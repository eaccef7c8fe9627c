import { useQuery } from '@tanstack/react-query';
import { ServicesDocument, type ServicesQuery } from '../../graphql/generated/graphql.js';
import { request } from '../../graphql/request.js';

export type ServiceHere = ServicesQuery['services']['edges'][number]['node'];

const PAGE = 100;

/** All services that administrators have connected; undefined until they are known. */
export function useServices(): readonly ServiceHere[] | undefined {
  return useQuery({ queryKey: ['Services', 'all'], queryFn: ({ signal }) => allServices(signal) }).data;
}

async function allServices(signal: AbortSignal): Promise<ServiceHere[]> {
  const found: ServiceHere[] = [];
  for (let after: string | null = null; ; ) {
    const { services }: ServicesQuery = await request(ServicesDocument, { first: PAGE, after }, { signal });
    found.push(...services.edges.map(edge => edge.node));
    if (!services.pageInfo.hasNextPage) return found;
    after = services.pageInfo.endCursor;
  }
}
