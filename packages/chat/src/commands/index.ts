import { add } from './add.ts';
import { addAgain } from './add-again.ts';
import { adminNudges } from './admin-nudges.ts';
import type { Command } from './command.ts';
import { edit } from './edit.ts';
import { exportCommand } from './export.ts';
import { find } from './find.ts';
import { freezer } from './freezer/freezer.ts';
import { freezerAdd } from './freezer/freezer-add.ts';
import { freezerBox } from './freezer/freezer-box.ts';
import { freezerMain } from './freezer/freezer-main.ts';
import { freezerRemove } from './freezer/freezer-remove.ts';
import { freezerRename } from './freezer/freezer-rename.ts';
import { freezerResize } from './freezer/freezer-resize.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { importCommand } from './import.ts';
import { list } from './list.ts';
import { move } from './move.ts';
import { eat } from './nudges/eat.ts';
import { nudges } from './nudges/nudges.ts';
import { nudgesLater } from './nudges/nudges-later.ts';
import { nudgesOff } from './nudges/nudges-off.ts';
import { nudgesOn } from './nudges/nudges-on.ts';
import { nudgesSet } from './nudges/nudges-set.ts';
import { nudgesStart } from './nudges/nudges-start.ts';
import { nudgesStop } from './nudges/nudges-stop.ts';
import { nudgesWeek } from './nudges/nudges-week.ts';
import { putBackCommand } from './put-back.ts';
import { report } from './report.ts';
import { settings } from './settings/settings.ts';
import { settingsDay } from './settings/settings-day.ts';
import { settingsLanguage } from './settings/settings-language.ts';
import { settingsQuiet } from './settings/settings-quiet.ts';
import { settingsStreaks } from './settings/settings-streaks.ts';
import { settingsZone } from './settings/settings-zone.ts';
import { soon } from './soon.ts';
import { start } from './start.ts';
import { take } from './take.ts';
import { takeFate } from './take-fate.ts';
import { chart } from './trackers/chart.ts';
import { entry } from './trackers/entry.ts';
import { entryEdit } from './trackers/entry-edit.ts';
import { entryRemove } from './trackers/entry-remove.ts';
import { log } from './trackers/log.ts';
import { mood } from './trackers/mood.ts';
import { skip } from './trackers/skip.ts';
import { streaks } from './trackers/streaks.ts';
import { tracker } from './trackers/tracker.ts';
import { trackerEdit } from './trackers/tracker-edit.ts';
import { trackerEntries } from './trackers/tracker-entries.ts';
import { trackerNew } from './trackers/tracker-new.ts';
import { trackerPause } from './trackers/tracker-pause.ts';
import { trackerRemove } from './trackers/tracker-remove.ts';
import { trackerResume } from './trackers/tracker-resume.ts';
import { trackerStart } from './trackers/tracker-start.ts';
import { trackerStop } from './trackers/tracker-stop.ts';
import { trends } from './trends.ts';
import { types } from './types.ts';
import { undoCommand } from './undo.ts';

/** All commands; the help tells of those that none of its examples shows in this order. */
export const commands: readonly Command[] = [
  ...[start, help, add, addAgain, take, takeFate, putBackCommand, list, find, soon, move, edit],
  ...[freezer, freezerAdd, freezerRename, freezerResize, freezerBox, freezerMain, freezerRemove],
  ...[mood, log, skip, entry, entryEdit, entryRemove, streaks, chart],
  ...[
    tracker,
    trackerNew,
    trackerEdit,
    trackerEntries,
    trackerPause,
    trackerResume,
    trackerRemove,
    trackerStart,
    trackerStop,
  ],
  ...[nudges, nudgesSet, nudgesStop, nudgesStart, nudgesOff, nudgesOn, nudgesLater, nudgesWeek, eat],
  ...[types, trends, history, undoCommand],
  ...[settings, settingsLanguage, settingsZone, settingsDay, settingsQuiet, settingsStreaks],
  ...[report, exportCommand, importCommand, adminNudges],
];

const everyones = commands.filter(({ admin }) => !admin);

/** The commands that exist for somebody. */
export function commandsFor({ isAdmin }: { readonly isAdmin: boolean }): readonly Command[] {
  return isAdmin ? commands : everyones;
}

const byId = new Map(commands.map((command) => [command.id, command]));

/** The command of that id. */
export function commandById(id: string): Command | undefined {
  return byId.get(id);
}

/** The command of which that one is a part: `freezer` of `freezer-add`; `put-back` is part of none. */
export function groupOf(id: string): Command | undefined {
  const dash = id.indexOf('-');
  return dash < 0 ? undefined : commandById(id.slice(0, dash));
}
