// The closed lists of a recognition, in the order in which they are offered.
import type { Publish, Relation } from '../../wire/generated';

/** What someone may be to the owner. */
export const RELATIONS: readonly Relation[] = ['peer', 'client', 'teacher', 'public', 'jury'];

/** How permission may stand. */
export const PERMISSIONS: readonly Publish[] = ['unasked', 'no', 'anonymous', 'named'];
