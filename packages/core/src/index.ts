export { type Contact, contactOf } from './accounts/contacts.repository.ts';
export { meet, type Stranger } from './accounts/meet.ts';
export { noticeSpeaker } from './accounts/notice-speaker.ts';
export { draftContent, keepDraft } from './conversations/drafts.repository.ts';
export { type Delivery, keepReply, keptReply } from './conversations/kept-replies.repository.ts';
export { askQuestion, dropQuestion, type Spot, waitingQuestion } from './conversations/questions.repository.ts';
export * from './error.ts';
export { addFreezer } from './freezers/boxes/add-freezer.ts';
export { address, type Place, placeOf } from './freezers/boxes/address.ts';
export type { BoxRow } from './freezers/boxes/box.entity.ts';
export type { FreezerRow } from './freezers/boxes/freezer.entity.ts';
export { freezerEver } from './freezers/boxes/freezer-ever.repository.ts';
export { longestBoxName, longestFreezerName, mostBoxes, mostFreezers } from './freezers/boxes/freezer-limits.ts';
export {
  allBoxes,
  boxesOf,
  freezerBy,
  freezerNumbers,
  freezersOf,
  namedBoxes,
  placeNames,
} from './freezers/boxes/freezers.repository.ts';
export { makeMain } from './freezers/boxes/make-main.ts';
export { nameBox } from './freezers/boxes/name-box.ts';
export { highestNumber } from './freezers/boxes/numbering.ts';
export { type Removed, removeFreezer, retireFreezer } from './freezers/boxes/remove-freezer.ts';
export { renameFreezer } from './freezers/boxes/rename-freezer.ts';
export { resizeFreezer } from './freezers/boxes/resize-freezer.ts';
export { addProducts, mostAtOnce, type NewProduct } from './freezers/products/add-products.ts';
export { changeFate } from './freezers/products/change-fate.ts';
export { content, type Part, type Shown } from './freezers/products/content.repository.ts';
export { eatSoon, nextDue } from './freezers/products/eat-soon.repository.ts';
export { type Correction, editProducts } from './freezers/products/edit-products.ts';
export { exportProducts, type ProductHistory } from './freezers/products/export-products.repository.ts';
export type { Fate } from './freezers/products/fate.ts';
export { findProducts, productsNamed, type Wanted } from './freezers/products/find.repository.ts';
export {
  type FreezerFigures,
  type FreezerReport,
  freezerReport,
} from './freezers/products/freezer-months.repository.ts';
export { type ImportedProducts, importProducts, mostProductsImported } from './freezers/products/import-products.ts';
export type { ImportedProduct } from './freezers/products/imported-product.ts';
export { daysLeft, dueWithin, longestKeep, type Urgency, urgency } from './freezers/products/keep-period.ts';
export { longestName, longestNote, mostServings } from './freezers/products/limits.ts';
export { type Destination, moveProducts } from './freezers/products/move-products.ts';
export { type Cursor, type Page, pageSize } from './freezers/products/page.ts';
export type { ProductRow } from './freezers/products/product.entity.ts';
export type { ProductView } from './freezers/products/product-view.ts';
export {
  lastLeft,
  latestPlace,
  productAt,
  productById,
  productsById,
} from './freezers/products/products.repository.ts';
export { putBack } from './freezers/products/put-back.ts';
export { type Takings, takeOut } from './freezers/products/take-out.ts';
export { rebuildCounters } from './freezers/tendencies/rebuild.repository.ts';
export { everyoneTallies, householdTallies } from './freezers/tendencies/tallies.repository.ts';
export { everyoneTendency, householdTendency } from './freezers/tendencies/tendency.ts';
export { type Catalogue, catalogueOf } from './freezers/types/catalogue.repository.ts';
export { fold, words } from './freezers/types/fold.ts';
export { otherType, type ProductType } from './freezers/types/product-type.ts';
export { singular } from './freezers/types/singular.ts';
export { type HistoryEvent, history, productsOfChange, type Subject } from './history/history.repository.ts';
export { type Reversed, undo, undoLatest } from './history/undo.ts';
export { type Actor, todayOf } from './journal/actor.ts';
export { attempt } from './journal/attempt.repository.ts';
export type { ChangeKind } from './journal/change.entity.ts';
export type { JournalEvent } from './journal/events.repository.ts';
export type { Diff } from './journal/fact.ts';
export type { ChangeRef } from './journal/journal.repository.ts';
export * from './journal/platform.ts';
export { hasChanged, type Work } from './journal/work.repository.ts';
export * from './members/language.ts';
export { markUnreachable, noteAboutMember } from './members/members.repository.ts';
export {
  latestDayStart,
  noticeLanguage,
  setDayStart,
  setLanguage,
  setStreaksShown,
  setTimeZone,
} from './members/settings.ts';
export { cleanText } from './members/typed-text.ts';
export { type Claim, type ClaimedNudge, claimNudges } from './nudges/claim-nudges.ts';
export { noteUnreachable } from './nudges/note-unreachable.ts';
export { type NudgeCounts, nudgeCounts } from './nudges/nudge-counts.repository.ts';
export type { NudgeKind, NudgeSubject } from './nudges/nudge-kind.ts';
export { quietHoursOf, setNudgesOff, setQuietHours } from './nudges/nudge-settings.ts';
export { type NudgesOfMember, type NudgeView, nudgesOf } from './nudges/nudges-of.ts';
export type { QuietHours } from './nudges/quiet-hours.ts';
export { remindedTrackers } from './nudges/reminded-trackers.ts';
export { unreachableIdentities } from './nudges/routes.repository.ts';
export { type NudgeTimes, setNudgeTimes } from './nudges/set-nudge-times.ts';
export { type NudgeOutcome, settleNudge } from './nudges/settle-nudge.ts';
export { snoozeNudge } from './nudges/snooze-nudge.ts';
export { stillClaimed } from './nudges/still-claimed.ts';
export { skipNudgeWeek, startNudge, stopNudge } from './nudges/stop-nudge.ts';
export { openStore, type Store, type StoreOptions } from './store/open-store.ts';
export { StoreError, type StoreProblem } from './store/store-error.ts';
export * from './time/clock.ts';
export * from './time/day.ts';
export { type ClockTime, instantAt, isClockTime, localTimeOf } from './time/local-time.ts';
export * from './time/zone.ts';
export { type Choice, choiceNamed, choicesOf, type NewChoice } from './trackers/choices.ts';
export { createTracker, type NewTracker, planTracker } from './trackers/create-tracker.ts';
export { type Changed, editTracker, type TrackerCorrection } from './trackers/edit-tracker.ts';
export { type DaySpan, dailyTotals, shares } from './trackers/entries/day-totals.repository.ts';
export { type EntryCorrection, editEntry, removeEntry } from './trackers/entries/edit-entry.ts';
export { entriesOf, entryById, entryCount } from './trackers/entries/entries.repository.ts';
export type { EntryRow } from './trackers/entries/entry.entity.ts';
export { type EntryKey, exportEntries } from './trackers/entries/export-entries.repository.ts';
export { type Imported, type ImportedEntry, importEntries, mostImported } from './trackers/entries/import-entries.ts';
export { logEntry, type NewEntry } from './trackers/entries/log-entry.ts';
export type { Logged } from './trackers/entries/record-entry.ts';
export { checkValue, refuseValue } from './trackers/entries/value.ts';
export { earliestDay, type When } from './trackers/entries/when.ts';
export { type Amount, type Goal, goalOf, isDone } from './trackers/goal.ts';
export { type Daily, dailyOf, type TrackerKind } from './trackers/kind.ts';
export { moodId, moodNames } from './trackers/mood.ts';
export { pauseTracker, resumeTracker } from './trackers/pause-tracker.ts';
export { removeTracker } from './trackers/remove-tracker.ts';
export { type MonthFigures, type TrackerReport, trackerReport } from './trackers/report.ts';
export { type Schedule, scheduleOf } from './trackers/schedule.ts';
export { importSkips, type SkippedDays } from './trackers/skips/import-skips.ts';
export { skipDay } from './trackers/skips/skip-day.ts';
export { skippedDays } from './trackers/skips/skips.repository.ts';
export { rebuildStandings } from './trackers/standing/kept-standings.repository.ts';
export type { DayTotal } from './trackers/standing/reckon.ts';
export type { DayStanding, Standing } from './trackers/standing/standing.ts';
export { settleStandings, standingOf, type TrackerAndStanding, trackersOf } from './trackers/standing/standings.ts';
export { startTimer, stopTimer } from './trackers/timer.ts';
export type { TrackerRow } from './trackers/tracker.entity.ts';
export {
  fewestChoices,
  largestNumber,
  longestChoice,
  longestDuration,
  longestTrackerName,
  longestUnit,
  mostChoices,
  mostTrackers,
} from './trackers/tracker-limits.ts';
export { type TrackerRef, trackerBy, trackerRows } from './trackers/trackers.repository.ts';
