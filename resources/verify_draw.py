#!/usr/bin/env python3
"""核验抽取结果。用法: python3 verify_draw.py DRAW.json 案件名单.csv [专家名单.csv]

只用 Python 3 自带的库，不用抽取程序的任何代码：从名单和随机数重算一遍，与记录逐项比较。
一致则输出 OK；不一致则输出第一处差异，退出码为 1。
名单须为 CSV（UTF-8），每行一案或一人，表头含“案号”或“编号”；XLSX 请先另存为 CSV UTF-8。"""
import collections, csv, functools, hashlib, json, re, sys, unicodedata as u
from datetime import datetime

def H(text): return hashlib.sha256(text.encode()).hexdigest()          # SHA-256，64 位小写十六进制
def line(text): return " ".join(u.normalize("NFC", text or "").split())  # 一格文字：连续空白算一个空格
def brackets(text): return "".join({"Ps": "(", "Pe": ")"}.get(u.category(c), c) for c in text)
@functools.lru_cache(None)
def fold(text):                                                         # 比较用：全角变半角，去空格，括号统一
    text = "".join(c for c in u.normalize("NFKC", text or "") if u.category(c) not in ("Zs", "Zl", "Zp", "Cc", "Cf")
                   and c not in "'`‘’" and not "\ufe00" <= c <= "\ufe0f" and not "\U000e0100" <= c <= "\U000e01ef")
    return u.normalize("NFKC", brackets(text))
def values(cell):                                                       # 一格多值：括号外的 、 ， ； / 和换行分开
    kinds = [u.category(c) for c in cell]
    parts, depth, paired = [""], 0, kinds.count("Ps") == kinds.count("Pe")
    for c, kind in zip(cell, kinds):
        depth = depth + 1 if kind == "Ps" else max(0, depth - 1) if kind == "Pe" else depth
        if c in "、，,；;/／\n\r\u2028\u2029\uff64" and (depth == 0 or not paired): parts.append("")
        else: parts[-1] += c
    return [line(p) for p in parts if line(p)]

def table(path, key):                                                   # CSV 名单：表头之上的标题行略过
    rows = list(csv.reader(open(path, encoding="utf-8-sig", newline="")))
    top = next(i for i, row in enumerate(rows) if key in map(fold, row))
    head = [fold(c) for c in rows[top]]
    return [dict(zip(head, row + [""] * len(head))) for row in rows[top + 1:] if any(c.strip() for c in row)]
def cell(row, *names): return next((row[n] for n in names if n in row), "")

@functools.lru_cache(None)
def area_key(text):                                                     # 昆山市 与 昆山 是同一属地
    text = fold(text)
    return text[:-1] if len(text) > 2 and text[-1] in "市区县" else text
@functools.lru_cache(None)
def organ_key(text):                                                    # 昆山市人民法院(2015年) 与 昆山法院 是同一单位
    return re.sub("[市区县](?=法院|检察院|公安|司法局|政法委)", "", re.sub(r"\([^()]*\)|人民", "", fold(text)))
@functools.lru_cache(None)
def same_organ(a, b):                                                   # 相同，或一个是另一个的内设、派出机构
    part = lambda x, y: len(x) > 3 and x[-1] in "院局委会所队" and x in y
    return a != "" and (a == b or part(a, b) or part(b, a))
RUNNING = "在办|办理中|审理中|执行中|侦查中|审查中|调查中|未结|未办结|尚未|中止|进行中|复议中|二审中|正在"

def check(where, recorded, computed):
    if recorded != computed:
        sys.exit(f"不符：{where}\n  记录：{recorded}\n  重算：{computed}")
def check_list(where, recorded, computed):
    for i in range(max(len(recorded), len(computed))):
        check(f"{where} 第 {i + 1} 项", (recorded[i:i + 1] or ["无"])[0], (computed[i:i + 1] or ["无"])[0])

def population(where, items):                                           # 名单的摘要：编号排序，逐行相连
    items = sorted(items, key=lambda x: x["id"].encode())
    for a, b in zip(items, items[1:]):
        if a["id"] == b["id"]: sys.exit(f"不符：{where} 中 {a['id']} 出现两次")
    check(where, record[where], {"digest": H("".join(x["id"] + "\n" for x in items)), "count": len(items),
                                 "facts": H("".join("\t".join([x["id"]] + x["facts"]) + "\n" for x in items))})

record = json.load(open(sys.argv[1], encoding="utf-8"))
strata, K, S = record["strata"], record["per_case"], record["seed"]
cases, experts = {}, {}
for row in table(sys.argv[2], "案号"):
    c = {"id": fold(row["案号"]), "organ": line(cell(row, "承办单位", "办案单位")), "area": line(cell(row, "属地", "地区", "区县")),
         "cell": [line(row.get(fold(s["column"]), "")) for s in strata],
         "running": bool(re.search(RUNNING, fold(cell(row, "办理状态", "状态")))
                         and not re.search(r"(?:19|20)\d\d", fold(cell(row, "结案日期", "结案时间"))))}
    c["facts"] = [c["organ"], c["area"], "still-running" if c["running"] else ""] + c["cell"]
    cases[len(cases)] = c
for row in table(sys.argv[3], "编号") if len(sys.argv) > 3 else []:
    e = {"id": line(row["编号"]), "unit": line(cell(row, "单位", "工作单位", "单位名称")), "area": line(cell(row, "属地", "地区", "区县")),
         "former": values(cell(row, "曾任职单位")), "recusals": values(cell(row, "回避", "回避事项"))}
    e["facts"] = [e["unit"], e["area"], "、".join(e["former"]), "、".join(e["recusals"])]
    experts[len(experts)] = e
population("population", cases.values())
population("experts", experts.values())
cases, experts = {c["id"]: c for c in cases.values()}, {e["id"]: e for e in experts.values()}

# 一、种子：两份名单的摘要与各方提供的内容
given = record["entropy"]
if len({fold(g["contributor"]) for g in given}) != len(given) or len(given) < 2: sys.exit("不符：提供随机数的须为不同的两方以上")
check("seed", S, H("ducha-draw-v1\n" + record["population"]["digest"] + "\n" + record["experts"]["digest"] + "\n"
                   + "".join(g["contributor"] + "\t" + g["value"] + "\n" for g in given)))

# 二、抽案件：签号 = H(种子 + 换行 + 案号)，每格取最小的若干个；未结的和作废的由下一签递补
ticket = {c: H(S + "\n" + c) for c in cases}
order = sorted(cases, key=ticket.get)
cells = {tuple(c["cell"]) for c in cases.values()}
want = record["count"]
if strata:
    want = 1
    for s in strata: want *= s["count"]
    check("count", record["count"], want * len(cells))
reasons = {v["case"]: v["reason"] for v in record["voided"] if v["reason"] != "still-running"}
got, selected, voided = {k: 0 for k in cells}, [], []
for c in order:
    k = tuple(cases[c]["cell"])
    if got[k] == want: continue
    if cases[c]["running"] or c in reasons:
        voided.append({"case": c, "ticket": ticket[c], "reason": "still-running" if cases[c]["running"] else reasons[c]})
    else:
        got[k] += 1
        selected.append({"case": c, "ticket": ticket[c], "cell": " / ".join(cases[c]["cell"])})
check_list("selected", record["selected"], selected)
check_list("voided", record["voided"], voided)
if not record["allow_short"] and any(n < want for n in got.values()): sys.exit("不符：有的格不足额")

# 三、分派专家：先看回避，再按签号 H(种子 + 案号 + 专家编号) 由小到大，每案取 K 人，最大工作量取最小
def barred(c, e):
    organ, posts = organ_key(c["organ"]), [organ_key(x) for x in [e["unit"]] + e["former"]]
    return (area_key(c["area"]) == area_key(e["area"]) or any(same_organ(organ, p) for p in posts) or any(
        fold(r) == c["id"] or area_key(r) == area_key(c["area"]) or same_organ(organ, organ_key(r)) for r in e["recusals"]))
@functools.lru_cache(None)
def prefer(c):                                                          # 可以评查此案的专家，签号小的在前
    return sorted((e for e in experts if not barred(cases[c], experts[e])), key=lambda e: H(S + "\n" + c + "\n" + e))
at = {c: area_key(x["area"]) for c, x in cases.items()}                  # 案件属地
home = {e: area_key(x["area"]) for e, x in experts.items()}              # 专家属地
drawn = [s["case"] for s in selected]
rank = {c: i for i, c in enumerate(drawn)}

def assign(limit):                                                      # 每人不超过 limit 件；排不满返回 None
    got, held, used = {c: [] for c in drawn}, {e: [] for e in experts}, collections.Counter()
    def mutual(c, e): return used[at[c], home[e]] > 0                    # 两地互评：案件属地的专家正在评专家属地的案件
    def give(c, e): got[c].append(e); held[e].append(c); used[home[e], at[c]] += 1
    def take(c, e): got[c].remove(e); held[e].remove(c); used[home[e], at[c]] -= 1
    def augment(start, strict):                                         # 增广路：广度优先，一路换人，直到有余量的专家
        asked, came, queue = {}, {start: None}, [start]
        for c in queue:
            for e in prefer(c):
                if e in asked or e in got[c] or strict and mutual(c, e): continue
                asked[e] = c
                if len(held[e]) < limit:
                    while e is not None:
                        c = asked[e]
                        give(c, e)
                        e = came[c]
                        if e is not None: take(c, e)
                    return True
                for x in sorted(held[e], key=rank.get):
                    if x not in came: came[x] = e; queue.append(x)
        return False
    for c in drawn:
        for e in prefer(c):
            if len(got[c]) < K and len(held[e]) < limit and not mutual(c, e): give(c, e)
        while len(got[c]) < K:
            if not augment(c, True) and not augment(c, False): return None
    return [{"case": c, "experts": [e for e in prefer(c) if e in got[c]]} for c in drawn]

assigned, waived = [], []
if experts:
    if not all(at.values()) or not all(home.values()): sys.exit("不符：有的案件或专家没有属地")
    if any(len(prefer(c)) < K for c in drawn): sys.exit("不符：有的案件没有足够的专家可评")
    limit = -(-len(drawn) * K // len(experts))
    assigned = assign(limit)
    while assigned is None:
        limit += 1
        assigned = assign(limit)
    first = {}                                                          # 两地互评的，后出现的方向逐案列出
    for x in assigned:
        for e in x["experts"]: first.setdefault((home[e], at[x["case"]]), rank[x["case"]])
    reason = record["waived"][0]["reason"] if record["waived"] else "unavoidable"
    waived = [{"case": x["case"], "expert": e, "rule": "mutual-pair", "reason": reason} for x in assigned for e in x["experts"]
              if first.get((at[x["case"]], home[e]), len(drawn)) < first[home[e], at[x["case"]]]]
check_list("assigned", record["assigned"], assigned)
check_list("waived", record["waived"], waived)

# 四、抽取之后的变动：案件作废由同格下一签递补，专家退出由另一人接替，其余不动
standing = {c: [] for c in drawn}
standing.update({x["case"]: list(x["experts"]) for x in assigned})
top = max(collections.Counter(e for es in standing.values() for e in es).values(), default=0)
gone, left = set(drawn) | {v["case"] for v in voided}, []
def step_in(c, on_it):                                                  # 有余量的先，不互评的先，签号小的先
    load = collections.Counter(e for es in standing.values() for e in es)
    used = {(home[e], at[x]) for x, es in standing.items() for e in es}
    free = [e for e in prefer(c) if e not in on_it and (c, e) not in left]
    if not free: sys.exit("不符：变动后没有专家可以评查 " + c)
    e = min(free, key=lambda e: (load[e] >= top, load[e] if load[e] >= top else 0, (at[c], home[e]) in used))
    standing[c].append(e)
    return e
for i, change in enumerate(record["changes"]):
    c, e = change["case"], change["expert"]
    if c not in standing or e and e not in standing[c]: sys.exit(f"不符：changes 第 {i + 1} 项的案件或专家不在其列")
    if e:
        on_it = list(standing[c])
        standing[c].remove(e)
        substitute, came = "", [step_in(c, on_it)]
        left.append((c, e))
    else:
        del standing[c]
        substitute = next((x for x in order if cases[x]["cell"] == cases[c]["cell"] and not cases[x]["running"] and x not in gone), None)
        if substitute is None: sys.exit(f"不符：changes 第 {i + 1} 项没有可递补的案件")
        gone.add(substitute)
        standing[substitute], came = [], []
        for _ in range(K): came.append(step_in(substitute, came))
    check(f"changes 第 {i + 1} 项", change, {"case": c, "expert": e, "substitute": substitute, "experts": came, "reason": change["reason"]})

# 五、时间先后、次数和整个记录的摘要
def time(text): return datetime.fromisoformat(text.replace("Z", "+00:00"))
if any(time(g["at"]) < time(record["frozen_at"]) for g in given): sys.exit("不符：随机数早于名单冻结")
check("version", record["version"], 1)
check("previous", record["previous"] is None, record["attempt"] == 1)
rest = {k: v for k, v in record.items() if k != "digest"}
check("digest", record["digest"], H(json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))))
print("OK")
