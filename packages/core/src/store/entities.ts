import { Draft } from '../conversations/draft.entity.ts';
import { KeptReply } from '../conversations/kept-reply.entity.ts';
import { Question } from '../conversations/question.entity.ts';
import { Box } from '../freezers/boxes/box.entity.ts';
import { Freezer } from '../freezers/boxes/freezer.entity.ts';
import { NameKey } from '../freezers/products/name-key.entity.ts';
import { NoteWord } from '../freezers/products/note-word.entity.ts';
import { Product } from '../freezers/products/product.entity.ts';
import { Taking } from '../freezers/products/taking.entity.ts';
import { EveryoneTally } from '../freezers/tendencies/everyone-tally.entity.ts';
import { HouseholdTally } from '../freezers/tendencies/household-tally.entity.ts';
import { Type } from '../freezers/types/type.entity.ts';
import { TypeName } from '../freezers/types/type-name.entity.ts';
import { TypeWord } from '../freezers/types/type-word.entity.ts';
import { Household } from '../households/household.entity.ts';
import { Membership } from '../households/membership.entity.ts';
import { Change } from '../journal/change.entity.ts';
import { Event } from '../journal/event.entity.ts';
import { Identity } from '../members/identity.entity.ts';
import { Member } from '../members/member.entity.ts';
import { DueNudge } from '../nudges/due-nudge.entity.ts';
import { Nudge } from '../nudges/nudge.entity.ts';
import { Entry } from '../trackers/entries/entry.entity.ts';
import { Skip } from '../trackers/skips/skip.entity.ts';
import { KeptStanding } from '../trackers/standing/standing.entity.ts';
import { Tracker } from '../trackers/tracker.entity.ts';

/** Every entity there is, named one by one. */
export const entities = [
  ...[Change, Event, Member, Identity, Household, Membership],
  ...[Type, TypeName, TypeWord, Freezer, Box, Product, Taking, NameKey, NoteWord, HouseholdTally, EveryoneTally],
  ...[Tracker, Entry, Skip, KeptStanding],
  ...[Nudge, DueNudge],
  ...[KeptReply, Question, Draft],
];
