"""Reads calendars and expands their series with Debian's icalendar and recurring-ical-events.

Standard input: a JSON list of {"name", "text"}. Standard output: a JSON object, for each name the
sorted sessions [uid, start, end, status]: instants in UTC, or dates (the end exclusive).
With --zone NAME the time zone NAME is renamed, so that only the VTIMEZONE of the calendar says its rules.
"""

import datetime
import json
import sys

import icalendar
import recurring_ical_events

first, last = datetime.datetime(2000, 1, 1), datetime.datetime(2060, 1, 1)


def show(moment):
    if isinstance(moment, datetime.datetime):
        return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
    return moment.isoformat()


def expand(text):
    calendar = icalendar.Calendar.from_ical(text)
    found = []
    for event in recurring_ical_events.of(calendar).between(first, last):
        start = event["DTSTART"].dt
        end = event["DTEND"].dt if "DTEND" in event else start
        found.append([str(event["UID"]), show(start), show(end), str(event.get("STATUS", ""))])
    return sorted(found)


zone = sys.argv[2] if len(sys.argv) > 2 and sys.argv[1] == "--zone" else None
answer = {}
for index, calendar in enumerate(json.load(sys.stdin)):
    text = calendar["text"]
    if zone:
        text = text.replace(zone, f"Test/Zone-{index}")
    answer[calendar["name"]] = expand(text)
json.dump(answer, sys.stdout)
