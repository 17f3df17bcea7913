"""The pilot, decided from the first request to the last, and one decision with its reasons.

python python/examples/pilot.py
"""

from collections import Counter

from minitendr import Register, award_many, pilot

data = pilot()
print(data.notice)

registers = [Register(framework=framework, events=[]) for framework in data.frameworks]
done = award_many(registers=registers, tenders=data.tenders, events=data.events, role="coordinator")

outcomes = Counter(decision.outcome for decision in done.decisions)
for outcome, count in outcomes.most_common():
    print(f"{count:4} {outcome}")
# A request may be shared by several.
assert sum(len(decision.contracts) for decision in done.decisions) == 396

decision = done.decisions[0]
print(f"{decision.request}: {decision.outcome}")
for reason in decision.reasons:
    print(f"  {reason.message.cs}\n  {reason.message.en}")

for register in done.registers:
    framework = register.framework
    summary = register.summary()
    print(f"{framework.id}: {len(summary.contracts)} contracts, {summary.state.paid} CZK paid")
