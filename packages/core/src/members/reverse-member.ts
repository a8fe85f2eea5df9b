import { type Reverse, takeBack } from '../journal/reversal.ts';
import { memberById } from './members.repository.ts';
import { memberFact } from './settings.ts';

/** Takes back that a setting was changed. */
export const reverseMember: Reverse = async (work, _actor, event) => {
  const member = await memberById(work, event.objectId);
  return memberFact(event.kind, member, await takeBack(work, member, event));
};
