import { createContext, useContext } from 'react';
import type { MeQuery, Permission } from '../graphql/generated/graphql.js';

export interface Viewer {
  readonly user: MeQuery['me']['user'];
  /** Such as a contractor: only what is their own is offered. */
  readonly outside: boolean;
  readonly opensRecords: boolean;
  may(permission: Permission): boolean;
}

export const ViewerContext = createContext<Viewer | null>(null);

/** The person who is signed in, and what they may do. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('Expected useViewer below SessionGate, but there is no viewer.');
  return viewer;
}
