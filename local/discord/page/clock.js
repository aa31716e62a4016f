// Times as people read them, in the browser's own language.

const hour = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const date = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const dated = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long", year: "numeric" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });

export const timeOf = (stamp) => hour.format(new Date(stamp));
export const whenExactly = (stamp) => full.format(new Date(stamp));
export const dayKey = (stamp) => new Date(stamp).toDateString();

export function dayName(stamp, now = new Date()) {
  const day = new Date(stamp);
  const gone = Math.round((midnight(now) - midnight(day)) / 86_400_000);
  if (gone === 0) return "Today";
  if (gone === 1) return "Yesterday";
  return day.getFullYear() === now.getFullYear() ? date.format(day) : dated.format(day);
}

function midnight(day) {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}
