/** The day that it is where the user is, as 2026-11-25: in Suva a morning is still the day before in UTC. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const two = (number: number) => String(number).padStart(2, '0')
