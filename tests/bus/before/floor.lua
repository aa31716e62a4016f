local function limits_of(kind)
if kind == 's' then return 10000000, 10000000, 10000000 end
if kind == 'c' then return 10000000, 10000000, 10000000 end
if kind == 'p' then return 10000000, 10000000, 10000000 end
if kind == 'u' then return 10000000, 10000000, 10000000 end
if kind == 't' then return 10000000, 10000000, 10000000 end
end
-- channel.lua: one channel as Redis keeps it; read once, changed in memory by floor.lua, written once at the end.
-- The three files run as one script: this one, spend.lua, floor.lua.
--
-- KEYS, all of one guild, each alive for a day of quiet
--   1 floor  hash  edge (newest human line), chain (bot lines since), epoch, hushed_until, queue (≤ 3 seats),
--                  sweep_at (when to forget old roots)
--   2 roots  hash  root → {at, author, asked, budget, taken, said = {persona = true}, spare = {seats}, decided, silent, gone,
--                  cues = {number = ASKED, PASSED, ABANDONED or the message id}}
--   3 turns  hash  channel → the turn that holds its floor, with its state
--   4 why    hash  root → {root_id, why, steps}; at most 50
--   5 ledger hash  written by the Ledger, read only: ready, c:person, n:person, i:person, m:scope:subject,
--                  limits
--   6 spent  hash  see spend.lua
-- ARGV  1 verb   2 now in ms, or "" for the server's clock   3 the verb's arguments, JSON   4 a grant's payload
-- Answers JSON. Ids are decimal text throughout: a double cannot hold a snowflake.

local DAY, KEEP_ROOT, RECORDS, STEPS = 86400, 300000, 50, 12

local verb, now, arg = ARGV[1], tonumber(ARGV[2]), cjson.decode(ARGV[3])
if not now then
  local t = redis.call('TIME')
  now = t[1] * 1000 + math.floor(t[2] / 1000)
end

local floor, roots, changed, steps = { edge = '0' }, {}, {}, {}
local raw = redis.call('HGETALL', KEYS[1])
for i = 1, #raw, 2 do floor[raw[i]] = raw[i + 1] end
local chain, epoch = tonumber(floor.chain or 0), tonumber(floor.epoch or 0)
local hushed_until = tonumber(floor.hushed_until or 0)
local queue = floor.queue and cjson.decode(floor.queue) or {}
local turn = redis.call('HGET', KEYS[3], arg.channel_id)
turn = turn and cjson.decode(turn) or nil

local function root_of(id)
  if roots[id] == nil then
    local text = redis.call('HGET', KEYS[2], id)
    roots[id] = text and cjson.decode(text) or false
  end
  return roots[id]
end

local function root_to_change(id) -- nil if it is not known
  local root = root_of(id)
  changed[id] = root and true or nil
  return root or nil
end

local function new_root(id)
  roots[id] = root_of(id) or { at = now, taken = 0, budget = 0, said = {}, spare = {} }
  return root_to_change(id)
end

local function note(root, what, persona, reason, message_id)
  steps[root] = steps[root] or {}
  table.insert(steps[root],
    { at_ms = now, what = what, persona = persona, reason = reason, message_id = message_id })
end

local function some(list) return #list > 0 and list or nil end -- cjson would write {} for an empty list

local function newer(a, b) return #a > #b or (#a == #b and a > b) end

local function forget_oldest_record()
  local oldest
  for _, id in ipairs(redis.call('HKEYS', KEYS[4])) do
    if not oldest or newer(oldest, id) then oldest = id end
  end
  redis.call('HDEL', KEYS[4], oldest)
end

local function write_records()
  for root, fresh in pairs(steps) do
    local text = redis.call('HGET', KEYS[4], root)
    local record = text and cjson.decode(text)
      or { root_id = root, why = root == arg.root_id and arg.why or nil, steps = {} }
    for _, step in ipairs(fresh) do table.insert(record.steps, step) end
    while #record.steps > STEPS do table.remove(record.steps, 1) end
    redis.call('HSET', KEYS[4], root, cjson.encode(record))
    if not text then
      redis.call('EXPIRE', KEYS[4], DAY)
      if redis.call('HLEN', KEYS[4]) > RECORDS then forget_oldest_record() end
    end
  end
end

local function sweep() -- once a minute of talk; a hush of days needs its own lifetime at once
  if now < tonumber(floor.sweep_at or 0) and verb ~= 'hush' then return end
  floor.sweep_at = now + 60000
  local hushed_s = math.ceil((hushed_until - now) / 1000)
  redis.call('HSET', KEYS[1], 'sweep_at', floor.sweep_at)
  redis.call('EXPIRE', KEYS[1], math.max(DAY, hushed_s)) -- a hush outlives a quiet day
  local all = redis.call('HGETALL', KEYS[2])
  for i = 1, #all, 2 do
    if tonumber(all[i + 1]:match('"at":%s*(%d+)')) + KEEP_ROOT < now then redis.call('HDEL', KEYS[2], all[i]) end
  end
end

local function save()
  redis.call('HSET', KEYS[1], 'edge', floor.edge, 'chain', chain, 'epoch', epoch,
    'hushed_until', hushed_until, 'queue', cjson.encode(queue))
  sweep()
  -- A hash's lifetime is renewed when it gets a new field, not at every change of one.
  for id in pairs(changed) do
    if redis.call('HSET', KEYS[2], id, cjson.encode(roots[id])) == 1 then redis.call('EXPIRE', KEYS[2], DAY) end
  end
  if turn then
    if redis.call('HSET', KEYS[3], arg.channel_id, cjson.encode(turn)) == 1 then redis.call('EXPIRE', KEYS[3], DAY) end
  else
    redis.call('HDEL', KEYS[3], arg.channel_id)
  end
  if next(steps) then write_records() end
end

-- spend.lua: how many lines are left, where and for whom. It runs between channel.lua and floor.lua.
--
-- KEYS  6 spent  hash  s, c:channel, p:persona, u:person answered, t:person talked about
--                      → "at minute hour day": the minute of the last line (UTC, since 1970), and how many lines that
--                      minute, its hour and its day have had. A new day empties it; alive for two days of quiet.
-- limits_of (written from den/limits.py) stands before this. A server's own are in its ledger: the lower one holds.
-- One read and one write a line. Paid when the floor is granted, so that no two channels spend the same line, and
-- given back by a turn that never came to `send`. This is on the path of every answer: it makes few tables, and its
-- functions only where a line is granted or given back.

local LAST_WORD = 3
local own_limits, scarcest

local function open_purse()
  local SCARCE, SCARCER = 0.7, 0.9
  local MINUTE = math.floor(now / 60000)
  local bills = {} -- by seat: what its line is paid with
  local purse = {}

  local function same(at, span) return math.floor(at / span) == math.floor(MINUTE / span) end

  local function counts(text) -- the lines of this minute, hour and day; and whether the next is the first of its day
    if not text then return 0, 0, 0, 'new' end
    local at, minute, hour, day = text:match('(%d+) (%d+) (%d+) (%d+)')
    at, minute, hour, day = tonumber(at), tonumber(minute), tonumber(hour), tonumber(day)
    if at >= MINUTE then return minute, hour, day end
    if not same(at, 1440) then return 0, 0, 0, 'old' end -- guard: new day
    if not same(at, 60) then hour = 0 end -- guard: new hour
    return 0, hour, day
  end

  local function level_of(used, limit) -- 0 to 2 while there are lines, LAST_WORD after them, beyond it nothing
    if used < limit * SCARCE then return 0 elseif used < limit * SCARCER then return 1 elseif used < limit then return 2 end
    return used == limit and LAST_WORD or LAST_WORD + 1
  end

  local function had(kind, window)
    local what = {
      s = 'this server has had its lines', c = 'this channel has had its lines', p = 'this character has had its lines',
      u = 'that person has had their answers', t = 'the target has had enough roasts',
    }
    return what[kind] .. ' of the ' .. window
  end

  local function scarcity(kind, minute, hour, day) -- the level of the scarcest window, and what is to be said of it
    if arg.guild_id == '0' and (kind == 's' or kind == 'p') then return 0 end -- direct messages share no server
    local a, b, c = limits_of(kind)
    local own = own_limits and own_limits[kind]
    if own then -- 0: as the den's
      a, b, c = math.min(own[1] > 0 and own[1] or a, a), math.min(own[2] > 0 and own[2] or b, b),
        math.min(own[3] > 0 and own[3] or c, c)
    end
    if minute < a * SCARCE and hour < b * SCARCE and day < c * SCARCE then return 0 end
    local m, h, d = level_of(minute, a), level_of(hour, b), level_of(day, c)
    local most = math.max(m, h, d)
    return most, had(kind, d == most and 'day' or h == most and 'hour' or 'minute')
  end

  local function counted(minute, hour, day) return MINUTE .. ' ' .. minute .. ' ' .. hour .. ' ' .. day end

  local function fields_of(persona, author, target)
    return 's', 'c:' .. arg.channel_id, 'p:' .. persona, 'u:' .. author, target and 't:' .. target or nil
  end

  -- Why there is no line left for this seat, or nil: then seat.thrift says how scarce they are. The scarcer, the higher
  -- the class that may still speak; the last word is for somebody who called.
  function purse.dear(seat, author)
    local fields = { fields_of(seat.persona, author, seat.target_id) }
    local texts = redis.call('HMGET', KEYS[6], unpack(fields))
    local bill, thrift, why = {}, 0, nil
    for i, field in ipairs(fields) do
      local kind, minute, hour, day, fresh = field:sub(1, 1), counts(texts[i])
      local level, reason = scarcity(kind, minute, hour, day)
      if i == 1 then bill.fresh = fresh end
      if kind == 't' and level >= LAST_WORD then -- answered, but not roasted
        seat.target_id, seat.spared = nil, reason -- guard: target
      else
        bill[2 * i - 1], bill[2 * i] = field, counted(minute + 1, hour + 1, day + 1)
        if kind ~= 't' and level > thrift then thrift, why = level, reason end
      end
    end
    bills[seat], scarcest = bill, math.max(scarcest or 0, thrift)
    seat.thrift, seat.paid_at = thrift > 0 and thrift or nil, MINUTE
    if thrift >= LAST_WORD and seat.klass < thrift then return why end -- guard: last word
    if seat.klass < thrift then return 'few lines are left, and nobody called' end -- guard: thrift
  end

  function purse.pay(seat) -- at once with the grant
    local bill = bills[seat]
    if bill.fresh == 'old' then redis.call('DEL', KEYS[6]) end
    redis.call('HSET', KEYS[6], unpack(bill))
    if bill.fresh then redis.call('EXPIRE', KEYS[6], 2 * DAY) end
  end

  function purse.give_back(ended) -- to the windows that are still those in which it was paid
    if not ended.paid_at then return end -- of a den that did not count yet
    local words = {}
    local function off(lines, span) return same(ended.paid_at, span) and math.max(0, lines - 1) or lines end
    for _, field in ipairs({ fields_of(ended.persona, ended.author, ended.target_id) }) do
      local minute, hour, day = counts(redis.call('HGET', KEYS[6], field))
      table.insert(words, field)
      table.insert(words, counted(off(minute, 1), off(hour, 60), off(day, 1440)))
    end
    redis.call('HSET', KEYS[6], unpack(words))
  end

  function purse.overdrawn(target) -- a line about somebody else than was granted; why not, or nil and it is paid
    local field = 't:' .. target
    local minute, hour, day = counts(redis.call('HGET', KEYS[6], field))
    local level, why = scarcity('t', minute, hour, day)
    if level >= LAST_WORD then return why end -- guard: other target
    redis.call('HSET', KEYS[6], field, counted(minute + 1, hour + 1, day + 1))
  end

  return purse
end

local opened
local function purse()
  opened = opened or open_purse()
  return opened
end

-- floor.lua: who may speak in one channel. The only place where a turn changes hands; one call is one step.
-- The legend of the keys is in channel.lua and spend.lua, which run before it in the same script.
-- A line marked "guard" forbids one thing; tests take each out in turn and see it missed.

local CLAIMABLE = { [0] = 20000, [1] = 20000, [2] = 20000, [3] = 45000 } -- ms after the root, by class
local OBLIGATION = 3
local SILENCE = 90000 -- ms after its root in which a show may still ask for a line: nobody talks into an empty room
local ABSENT, UNKNOWN_GUILD = 'it is not here', 'the ledger of this server is being read'
local QUEUE, CHAIN = 3, 8
local MAY_POST, UNKNOWN = 60000, 120000 -- ms a turn may be SENDING: to POST, and before it is given up

---- Rules ----

local passed = {} -- seats that will not speak, for the caller

-- A show's lines have the numbers of their cues: a persona answers a root once for each, and each is said once.
local function voice(seat) return seat.cue and seat.persona .. '#' .. seat.cue or seat.persona end

local function tell_cue(seat, fate)
  local root = seat.cue and root_to_change(seat.root_id)
  if not root then return end
  root.cues = root.cues or {}
  root.cues[tostring(seat.cue)] = fate
end

local function pass(seat, reason, again)
  tell_cue(seat, 'PASSED')
  note(seat.root_id, 'refused', seat.persona, reason)
  table.insert(passed, { persona = seat.persona, root_id = seat.root_id, klass = seat.klass, reason = reason,
    again = again or nil })
end

local function hear(id) -- a human line ends a chain of bot lines, unless it is an older one that comes late
  if arg.kind ~= 'human' then return end -- guard: human edge
  if not newer(id, floor.edge) then return end -- guard: newer edge
  floor.edge, chain = id, 0
end

local function is_gone(id)
  local root = id and root_of(id)
  return not root or root.gone
end

-- What the ledger forbids, or nil. A consent, or having asked for it in the line that is answered, is needed to be a
-- target; everything else is a no that somebody said. Read anew at every step, also in `send`.
local function forbidden(persona, author, target, asked)
  local about = target or ''
  local no = redis.call('HMGET', KEYS[5], 'ready', 'm:guild:', 'm:channel:' .. arg.channel_id, 'm:persona:' .. persona,
    'm:person:' .. author, 'i:' .. author, 'm:person:' .. about, 'n:' .. about, 'c:' .. about, 'limits')
  own_limits = no[10] and cjson.decode(no[10])
  local function holds(field) return tonumber(field or 0) > now end
  if not no[1] and arg.guild_id ~= '0' then return UNKNOWN_GUILD end -- guard: unknown guild
  if holds(no[2]) then return 'the cast is muted on this server' end -- guard: guild mute
  if holds(no[3]) then return 'the cast is muted in this channel' end -- guard: channel mute
  if holds(no[4]) then return 'this character is muted' end -- guard: persona mute
  if holds(no[5]) then return 'that person is muted' end -- guard: person mute
  if no[6] then return 'that person is not to be answered' end -- guard: ignored
  if not target then return end
  if holds(no[7]) then return 'the target is muted' end -- guard: target mute
  if no[8] then return 'the target said no' end -- guard: opt-out
  local itself = asked and target == author
  if not itself and not holds(no[9]) then return 'the target has not consented' end -- guard: consent
end

-- Why this seat may not have the floor now, or nil. Asked when it is claimed and again when its turn comes.
-- Budget and chain are checked here and not in `send`: a channel has one holder, nobody spends them in between.
local function bar(seat)
  local root = root_of(seat.root_id)
  if now < hushed_until then return 'the channel is hushed' end -- guard: hushed
  if is_gone(seat.root_id) then return 'its line was deleted' end -- guard: deleted
  if now > root.at + (seat.cue and SILENCE or CLAIMABLE[seat.klass]) then return 'its line is too old' end -- guard: age
  if root.said[voice(seat)] then return 'it answers this line once' end -- guard: one answer
  if root.taken >= root.budget then return 'the budget of its line is spent' end -- guard: budget
  if chain >= CHAIN then return 'too many bot lines since a human spoke' end -- guard: chain
  return forbidden(seat.persona, root.author, seat.target_id, root.asked) -- guard: ledger
end

local function new_turn(seat)
  epoch = math.max(epoch + 1, now)
  return {
    guild_id = arg.guild_id, channel_id = arg.channel_id, persona = seat.persona, root_id = seat.root_id,
    klass = seat.klass, target_id = seat.target_id, cue = seat.cue, author = root_of(seat.root_id).author, asked = root_of(seat.root_id).asked, epoch = epoch,
    state = 'CLAIMED', hold_ms = seat.hold_ms, deadline_ms = now + seat.hold_ms,
    thrift = seat.thrift, paid_at = seat.paid_at,
  }
end

local function take(seat, offered) -- one holder, one line off the root's budget and off everybody's limits
  local root = root_to_change(seat.root_id)
  turn = offered or new_turn(seat)
  root.said[voice(seat)], root.taken = true, root.taken + 1
  purse().pay(seat) -- guard: pay
  note(seat.root_id, 'granted', seat.persona, seat.spared)
end

local function shown(one) -- a turn as everybody else is told of it
  return one and {
    guild_id = one.guild_id, channel_id = one.channel_id, persona = one.persona, root_id = one.root_id,
    klass = one.klass, target_id = one.target_id, cue = one.cue, epoch = one.epoch, deadline_ms = one.deadline_ms,
    thrift = one.thrift,
  } or nil
end

local function tell(offered, again) -- the number of processes that heard it
  local header = cjson.encode({ turn = shown(offered), again = again or nil, at_ms = now })
  return redis.call('SPUBLISH', arg.inbox .. offered.persona, header .. '\n' .. ARGV[4])
end

local function goes_before(a, b) -- obligations first, the oldest root first; the rest as they came
  if a.klass ~= OBLIGATION then return false end
  return b.klass ~= OBLIGATION or newer(b.root_id, a.root_id)
end

local function crowd_out(seat) pass(seat, 'the queue is full', seat.klass == OBLIGATION) end

local function waits(seat)
  for _, other in ipairs(queue) do
    if voice(other) == voice(seat) and other.root_id == seat.root_id then return true end
  end
end

local function enqueue(seat) -- true if it waits now
  local at = #queue + 1
  while at > 1 and goes_before(seat, queue[at - 1]) do at = at - 1 end -- guard: obligations first
  table.insert(queue, at, seat)
  if #queue > QUEUE then crowd_out(table.remove(queue)) end -- guard: queue
  if queue[at] ~= seat then return false end
  note(seat.root_id, 'queued', seat.persona)
  return true
end

local function hand_over()
  while not turn and #queue > 0 do
    local seat = table.remove(queue, 1)
    local no = bar(seat) or purse().dear(seat, root_of(seat.root_id).author)
    if no then pass(seat, no) else take(seat) end
  end
end

local function step_in(ended) -- the next runner-up takes a dead holder's obligation over
  local root = root_to_change(ended.root_id)
  local seat = root and table.remove(root.spare, 1)
  if not seat then return false end
  seat.klass, seat.root_id, seat.hold_ms = OBLIGATION, ended.root_id, ended.hold_ms
  enqueue(seat)
  return true
end

local function reopen(ended) -- nobody steps in: the obligation may be asked again, also of the one who fell silent
  local root = root_to_change(ended.root_id)
  if not root or ended.stopped then return end
  root.said[ended.persona], root.decided = nil, false
  return true
end

local function finish(outcome, reason, message_id, replace)
  local ended = turn
  turn = nil
  tell_cue(ended, outcome == 'SENT' and message_id or outcome)
  local root = ended.state == 'CLAIMED' and root_to_change(ended.root_id)
  if root then root.taken = root.taken - 1 end
  if ended.state == 'CLAIMED' then purse().give_back(ended) end -- guard: give back
  note(ended.root_id, string.lower(outcome), ended.persona, reason, message_id)
  if ended.also_id then note(ended.also_id, string.lower(outcome), ended.persona, reason, message_id) end
  if ended.state == 'SENDING' then replace = false end -- guard: replace
  local reopened = replace and ended.klass == OBLIGATION and not step_in(ended) and reopen(ended) or nil
  local before = #passed
  hand_over()
  local late = {}
  for i = before + 1, #passed do table.insert(late, passed[i]) end
  -- A line that is out is heard by the ears themselves; the bus tells what Discord does not.
  local heard = outcome == 'SENT' and message_id ~= '0'
  if heard and not turn and #late == 0 and not ended.cue then return ended end
  redis.call('SPUBLISH', arg.notices, cjson.encode({
    kind = 'freed', at_ms = now, guild_id = arg.guild_id, channel_id = arg.channel_id, ended = shown(ended),
    outcome = outcome, message_id = message_id, reason = reason, next = shown(turn), passed = some(late),
    reopened = reopened,
  }))
  return ended
end

local function bury() -- what a deadline brings; returns the turn that ended by it
  if not turn then return end
  if turn.state == 'CLAIMED' and now > turn.deadline_ms then
    return finish('ABANDONED', 'its holder died', nil, true)
  elseif turn.state == 'SENDING' and now > turn.sending_ms + UNKNOWN then
    return finish('ABANDONED', 'nobody can tell whether it was posted')
  end
end

local function fence(state) -- why the caller's turn is not what it was, or nil
  if not turn or turn.epoch ~= arg.epoch then return 'the floor has gone on' end -- guard: epoch
  if state and turn.state ~= state then return 'the turn is ' .. turn.state end -- guard: state
end

local function decided(outcome)
  redis.call('SPUBLISH', arg.notices, cjson.encode({
    kind = 'taken', at_ms = now, guild_id = arg.guild_id, channel_id = arg.channel_id, root_id = arg.root_id,
    outcome = outcome, turn = turn and turn.root_id == arg.root_id and shown(turn) or nil,
  }))
end

---- Verbs ----

local verbs = {}

local function may_join(seat, root) -- one more obligation from the author whom this persona is answering
  if turn.state ~= 'CLAIMED' or turn.stopped then return false end -- guard: merge state
  if turn.also_id then return false end -- guard: merge once
  if turn.cue or seat.cue then return false end -- guard: merge show
  return seat.klass == OBLIGATION and turn.persona == seat.persona and turn.author == root.author
end

local function join(seat, root)
  local was = turn.deadline_ms
  turn.also_id, turn.deadline_ms = seat.root_id, now + seat.hold_ms
  if tell(turn, true) == 0 then
    turn.also_id, turn.deadline_ms = nil, was
    return pass(seat, ABSENT)
  end
  root.said[seat.persona] = true
  note(seat.root_id, 'merged', seat.persona)
  return 'merged'
end

-- What becomes of one seat: "granted", "merged", "queued", or nil and it is passed over.
local function seat_one(seat, root)
  if arg.kind ~= 'human' then return pass(seat, 'only a human line is answered') end -- guard: human
  local no = bar(seat)
  if no then return pass(seat, no) end
  if turn and may_join(seat, root) then return join(seat, root) end
  if waits(seat) then return 'queued' end -- guard: waits once
  if turn then return enqueue(seat) and 'queued' or nil end -- guard: one holder
  no = purse().dear(seat, root.author)
  if no then return pass(seat, no) end -- guard: spending
  local offered = new_turn(seat)
  local heard = tell(offered, false)
  if heard == 0 then return pass(seat, ABSENT) end -- guard: absent
  take(seat, offered)
  return 'granted'
end

local function all_absent()
  for _, seat in ipairs(passed) do
    local comes = seat.reason == ABSENT or seat.reason == UNKNOWN_GUILD
    if seat.root_id == arg.root_id and not comes then return false end
  end
  return true
end

function verbs.claim()
  bury()
  local root = root_of(arg.root_id)
  local open = not (root and root.decided) or (arg.anew and root.silent) or arg.owed or arg.cue
  local theirs = turn and turn.root_id == arg.root_id and shown(turn) or nil
  if not open then return { outcome = 'decided', turn = theirs } end -- guard: decided
  local fate = root and arg.cue and root.cues and root.cues[tostring(arg.cue)]
  if fate then return { outcome = 'decided', turn = theirs and theirs.cue == arg.cue and theirs or nil, reason = fate } end -- guard: cue
  hear(arg.root_id)
  root = new_root(arg.root_id)
  if arg.cue then -- a show borrows the line; whether it is answered in talk is still to be decided
    root.at, root.author, root.budget = arg.at, arg.author, math.max(root.budget, arg.budget)
  else
    root.decided, root.silent, root.at, root.author, root.budget = true, nil, arg.at, arg.author, arg.budget
    root.asked = arg.asked
  end
  local outcome, queued, wanted = nil, {}, arg.wanted
  for _, seat in ipairs(arg.seats) do
    seat.root_id, seat.hold_ms, seat.cue = arg.root_id, arg.hold_ms, arg.cue
    if wanted == 0 then
      table.insert(root.spare, seat)
    else
      local became = seat_one(seat, root)
      if became then wanted = wanted - 1 end
      if became == 'queued' then table.insert(queued, seat.persona) end
      if not outcome or outcome == 'queued' then outcome = became or outcome end
    end
  end
  local settled = outcome ~= nil or not all_absent() -- a line that nobody was there for may be asked again
  if arg.cue then tell_cue(arg, outcome and 'ASKED') else root.decided = settled end
  outcome = outcome or 'refused'
  -- A granted turn tells of itself: its bot confirms it, or it has ended, well within a later ear's slot.
  if settled and outcome ~= 'granted' and not arg.cue then decided(outcome) end
  return {
    outcome = outcome, turn = (outcome == 'granted' or outcome == 'merged') and shown(turn) or nil,
    queued = some(queued), passed = some(passed), reason = outcome == 'refused' and passed[1].reason or nil,
    again = not settled or nil, thrift = scarcest,
  }
end

local function unfit() -- why a turn that is still its holder's must not become a line, or nil
  if now > turn.deadline_ms then return 'its time is over' end -- guard: deadline
  if turn.stopped then return 'the channel was hushed' end -- guard: stop
  if is_gone(turn.root_id) and is_gone(turn.also_id) then return 'its line was deleted' end -- guard: withdrawn
  local no = forbidden(turn.persona, turn.author, arg.target_id, turn.asked)
  if no then return no end -- guard: fence of the ledger
  if arg.target_id and arg.target_id ~= turn.target_id then return purse().overdrawn(arg.target_id) end
end

function verbs.send()
  local no = fence('CLAIMED') or unfit()
  if no then
    note(arg.root_id, 'refused', arg.persona, no)
    return { ok = false, reason = no, again = no == UNKNOWN_GUILD or nil }
  end
  turn.state, turn.sending_ms, chain = 'SENDING', now, chain + 1
  return { ok = true }
end

function verbs.sent()
  if fence('SENDING') then return { ok = false } end
  finish('SENT', arg.reason, arg.message_id)
  return { ok = true, turn = shown(turn) }
end

function verbs.abandon()
  if fence() then return { ok = false } end
  if turn.state == 'SENDING' and not arg.unposted then return { ok = false } end -- guard: abandon
  finish('ABANDONED', arg.reason, nil, arg.replace)
  return { ok = true, turn = shown(turn) }
end

function verbs.settle()
  local no = fence('SENDING')
  if not no and not arg.message_id and now < turn.sending_ms + MAY_POST then no = 'it may still be posted' end -- guard: settle
  if no then return { ok = false, reason = no } end
  if arg.message_id then finish('SENT', nil, arg.message_id) else finish('ABANDONED', 'it was never posted') end
  return { ok = true }
end

local function stop_all() -- what was decided before a stop is not said after it, however short the stop
  for _, seat in ipairs(queue) do pass(seat, 'the channel was hushed') end
  queue = {} -- guard: stop queue
  if not turn or turn.state ~= 'CLAIMED' then return end
  turn.stopped = true
  local root = root_to_change(turn.root_id)
  if root then root.spare = {} end -- guard: stop spare
end

function verbs.hush()
  hushed_until = arg.seconds > 0 and math.max(hushed_until, now + arg.seconds * 1000) or 0
  if arg.seconds > 0 then stop_all() end
  redis.call('SPUBLISH', arg.everyone, cjson.encode({
    kind = 'hushed', at_ms = now, guild_id = arg.guild_id, channel_id = arg.channel_id, until_ms = hushed_until, by = arg.by,
  }))
  return { ok = true, turn = turn and turn.state == 'SENDING' and shown(turn) or nil }
end

function verbs.withdraw()
  new_root(arg.root_id).gone = true
  redis.call('SPUBLISH', arg.everyone, cjson.encode({
    kind = 'withdrawn', at_ms = now, guild_id = arg.guild_id, channel_id = arg.channel_id, root_id = arg.root_id,
  }))
  return { ok = true }
end

local FORGOTTEN = 'somebody asked to be forgotten'

local function forget_seats(who) -- what waits to answer them waits no more
  local kept = {}
  for _, seat in ipairs(queue) do
    local root = root_of(seat.root_id)
    if seat.target_id == who or root and root.author == who then pass(seat, FORGOTTEN) else table.insert(kept, seat) end
  end
  queue = kept
end

local function forget_turn(who) -- a line that is being posted can only lose the name of whom it is about
  if not turn or (turn.author ~= who and turn.target_id ~= who) then return end
  if turn.state == 'CLAIMED' then return finish('ABANDONED', FORGOTTEN) end
  turn.author, turn.target_id = '0', nil
end

function verbs.forget() -- nothing of this channel's floor tells of the person any more
  for _, id in ipairs(redis.call('HKEYS', KEYS[2])) do
    if root_of(id).author == arg.person then
      local root = root_to_change(id)
      root.gone, root.decided, root.spare = true, true, {}
    end
  end
  redis.call('HDEL', KEYS[6], 'u:' .. arg.person, 't:' .. arg.person)
  forget_seats(arg.person)
  forget_turn(arg.person)
  for id in pairs(changed) do
    if roots[id].author == arg.person then roots[id].author = '0' end
  end
  return { ok = true }
end

function verbs.silence()
  local root = root_of(arg.root_id)
  if root and root.decided then return { ok = false } end -- guard: decided silence
  hear(arg.root_id)
  root = new_root(arg.root_id)
  root.decided, root.silent = true, true
  note(arg.root_id, 'silence')
  decided('silence')
  return { ok = true }
end

function verbs.reap()
  local ended = bury()
  local late = turn and turn.state == 'SENDING' and now >= turn.sending_ms + MAY_POST
  return {
    ok = true, ended = shown(ended), next = ended and shown(turn) or nil, reconcile = late and shown(turn) or nil,
  }
end

function verbs.state()
  return {
    now_ms = now, turn = shown(turn), turn_state = turn and turn.state, sending_ms = turn and turn.sending_ms,
    queue = some(queue), edge = floor.edge, chain = chain, hushed_until_ms = hushed_until, epoch = epoch,
  }
end

local answer = verbs[verb]()
if verb ~= 'state' then save() end
return cjson.encode(answer)
