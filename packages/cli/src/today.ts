/** The day on which it is now where the user is, as 2026-11-25. It begins in Suva twelve hours before it begins in UTC. */
export function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
