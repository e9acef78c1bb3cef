"""Makes up published results in the two known forms, a few of them wrong on purpose, and says which lines are wrong.

Decimals are exact (decimal.Decimal); progress is computed here by its own arithmetic (logarithms), not by the product's.
Usage: python made_up.py ROWS SEED FOLDER
"""
import csv, json, math, random, sys
from decimal import Decimal

rows, seed, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
draw = random.Random(seed)

GC = ("organization_programme,indicator,name_en,name_fr,result_en,result_fr,target_type,target_min,target_max,due_year,due_month,"
      "actual_type,actual,published_status,published_period,report").split(",")
CIF = "indicator,series,direction,base_year,base_value,current_year,current_value,target,target_year,limit,progress_value,score,status".split(",")


def bound_row(n):
    decimals = draw.choice([0, 0, 1, 2, 4])
    unit = Decimal(1).scaleb(-decimals)
    low = Decimal(draw.randint(-10**6, 10**6)).scaleb(-decimals)
    high = low + unit * draw.randint(0, 20)
    rule = draw.choice(["min", "min", "max", "range", "exact"])
    if rule == "exact":
        high = low
    around = draw.choice([low, high])
    value = around + unit * draw.choice([-1, 0, 0, 1, draw.randint(-1000, 1000)])
    met = {"min": value >= low, "max": value <= high}.get(rule, low <= value <= high)
    kind = draw.random()
    wrong = False
    status, period, actual, actual_type = ("met" if met else "not_met"), "past", str(value), "num"
    if n % 3 == 0:
        status = {"met": "success", "not_met": "failure"}[status]
    if kind < 0.05:
        status, actual, period = "", "", ""
    elif kind < 0.10:
        status, period = "future", "future"
    elif kind < 0.12:
        status, actual, actual_type = "not_available", "", "text"
    elif kind < 0.15:
        actual, actual_type = "Quite, \"well\"\nunder way", "text"
    elif kind < 0.20:
        wrong = True
        status = {"met": "not_met", "not_met": "met", "success": "failure", "failure": "success"}[status]
    compared = not kind < 0.15
    tmin = "" if rule == "max" else str(low)
    tmax = "" if rule == "min" else str(high)
    row = [f"ORG-{n % 7}", f"IND-{n}", f"Indicator {n}, invented", f"Indicateur {n}, inventé", "", "",
           "num_range" if rule == "range" else "num", tmin, tmax, "2020", "3", actual_type, actual, status, period, "made_up"]
    return row, compared, wrong


def power(ratio, years):
    return math.expm1(math.log(ratio) / years)


def series_row(n):
    direction = draw.choice([1, -1])
    start = draw.choice([1, 1, 1, -1]) * round(draw.uniform(0.5, 90), draw.randint(0, 3))
    start = start or 1.0
    now = round(start * draw.uniform(0.5, 1.8), 3) or start
    y0, y1 = draw.choice([2015, 2016, 2018]), draw.choice([2020, 2022, 2024])
    if draw.random() < 0.05:
        y1, now = y0, start
    goal = draw.random()
    target = limit = None
    if goal < 0.4:
        target = round(start * draw.uniform(0.6, 1.6), 2)
        if target == start or target / start <= 0:
            target = start * 2
    elif goal < 0.6 and start > 0:
        limit = 100
    due = 2030
    progress = score = None
    if y1 > y0:
        progress = direction * math.copysign(1, start) * power(now / start, y1 - y0)
        if target is not None:
            progress /= abs(power(target / start, due - y0))
    if target is not None and direction * (now - target) >= 0:
        score, status = 5.0, "target_achieved"
    elif progress is None:
        status = "not_available"
    elif target is not None:
        score = min(7.1429 * progress - 4.2857, 5) if progress >= 0.6 else max(4.1667 * progress - 2.5, -5)
        status = ("substantial_progress" if progress >= 0.95 else "moderate_progress" if progress >= 0.6
                  else "limited_progress" if progress >= 0 else "deterioration")
    else:
        left = 1 - (start / 100) ** 4.44 if limit else 1.0
        points = [(-0.02, -5), (0, -2.5), (0.005 * left, 0), (0.015 * left, 2.5), (0.02 * left, 5)]
        score = float(points[-1][1])
        if progress <= points[0][0]:
            score = -5.0
        else:
            for (a, b), (c, d) in zip(points, points[1:]):
                if a < progress <= c:
                    score = b + (progress - a) * (d - b) / (c - a)
        status = ("substantial_progress" if progress >= 0.015 * left else "moderate_progress" if progress >= 0.005 * left
                  else "limited_progress" if progress >= 0 else "deterioration")
    wrong = draw.random() < 0.05
    if wrong:
        what = draw.choice(["progress", "score", "status"])
        if what == "progress":
            progress = 0.5 if progress is None else progress + 3e-9 * max(1, abs(progress))
        elif what == "score":
            score = 0.1 if score is None else score + 1e-6
        else:
            status = "deterioration" if status != "deterioration" else "limited_progress"
    text = lambda x: "" if x is None else repr(float(x))
    row = [str(n), f"series {n}", direction, float(y0), text(start), float(y1), text(now), text(target), float(due),
           limit or "", text(progress), text(score), status]
    side = target is not None and direction * (target - start) < 0
    return row, wrong, side


def write(name, heads, lines):
    with open(f"{folder}/{name}", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(heads)
        out.writerows(lines)


bounds = [bound_row(n) for n in range(rows)]
series = [series_row(n) for n in range(rows)]
write("made_up_bounds.csv", GC, [b[0] for b in bounds])
write("made_up_series.csv", CIF, [s[0] for s in series])
with open(f"{folder}/made_up.json", "w", newline="\n") as file:
    json.dump({
        "bounds": {"compared": sum(b[1] for b in bounds), "wrong": [b[0][1] for b in bounds if b[2]]},
        "series": {"compared": rows, "wrong": [s[0][1] for s in series if s[1]],
                   "wrong_side": [s[0][1] for s in series if s[2]]},
    }, file, indent=1)
    file.write("\n")
