-- floor.lua: who may speak in one channel. The only place where a turn changes hands; one call is one step.
--
-- KEYS, all of one guild, each alive for a day after its last write
--   1 floor  hash  edge (newest human line), chain (bot lines since), epoch, hushed_until, queue (≤ 3 seats),
--                  sweep_at (when to forget old roots)
--   2 roots  hash  root → {at, author, budget, taken, said = {persona = true}, spare = {seats}, decided, gone}
--   3 turns  hash  channel → the turn that holds its floor, with its state
--   4 why    hash  root → {root_id, why, steps}; at most 50
-- ARGV  1 verb   2 now in ms, or "" for the server's clock   3 the verb's arguments, JSON   4 a grant's payload
-- Answers JSON. Ids are decimal text throughout: a double cannot hold a snowflake.
-- A line marked "guard" forbids one thing; tests take each out in turn and see it missed.

local DAY, KEEP_ROOT = 86400, 300000
local CLAIMABLE = { [0] = 20000, [1] = 20000, [2] = 20000, [3] = 45000 } -- ms after the root, by class
local OBLIGATION = 3
local ABSENT = 'it is not here'
local QUEUE, CHAIN, RECORDS, STEPS = 3, 8, 50, 12
local MAY_POST, UNKNOWN = 60000, 120000 -- ms a turn may be SENDING: to POST, and before it is given up

local verb, now, arg = ARGV[1], tonumber(ARGV[2]), cjson.decode(ARGV[3])
if not now then
  local t = redis.call('TIME')
  now = t[1] * 1000 + math.floor(t[2] / 1000)
end

---- The channel as it is: read once, changed in memory, written once at the end ----

local floor, roots, steps = { edge = '0' }, {}, {}
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

local function new_root(id)
  roots[id] = root_of(id) or { at = now, taken = 0, budget = 0, said = {}, spare = {} }
  return roots[id]
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
    if not text and redis.call('HLEN', KEYS[4]) > RECORDS then forget_oldest_record() end
  end
  redis.call('EXPIRE', KEYS[4], DAY)
end

local function forget_old_roots()
  if now < tonumber(floor.sweep_at or 0) then return end
  floor.sweep_at = now + 5000
  local all = redis.call('HGETALL', KEYS[2])
  for i = 1, #all, 2 do
    if cjson.decode(all[i + 1]).at + KEEP_ROOT < now then redis.call('HDEL', KEYS[2], all[i]) end
  end
end

local function save()
  forget_old_roots()
  redis.call('HSET', KEYS[1], 'edge', floor.edge, 'chain', chain, 'epoch', epoch,
    'hushed_until', hushed_until, 'queue', cjson.encode(queue), 'sweep_at', floor.sweep_at)
  redis.call('EXPIRE', KEYS[1], DAY)
  for id, root in pairs(roots) do
    if root then redis.call('HSET', KEYS[2], id, cjson.encode(root)) end
  end
  redis.call('EXPIRE', KEYS[2], DAY)
  if turn then
    redis.call('HSET', KEYS[3], arg.channel_id, cjson.encode(turn))
    redis.call('EXPIRE', KEYS[3], DAY)
  else
    redis.call('HDEL', KEYS[3], arg.channel_id)
  end
  if next(steps) then write_records() end
end

---- Rules ----

local passed = {} -- seats that will not speak, for the caller

local function pass(seat, reason)
  note(seat.root_id, 'refused', seat.persona, reason)
  table.insert(passed, { persona = seat.persona, root_id = seat.root_id, klass = seat.klass, reason = reason })
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

-- Why this seat may not have the floor now, or nil. Asked when it is claimed and again when its turn comes.
-- Budget and chain are checked here and not in `send`: a channel has one holder, nobody spends them in between.
local function bar(seat)
  local root = root_of(seat.root_id)
  if now < hushed_until then return 'the channel is hushed' end -- guard: hushed
  if is_gone(seat.root_id) then return 'its line was deleted' end -- guard: deleted
  if now > root.at + CLAIMABLE[seat.klass] then return 'its line is too old' end -- guard: age
  if root.said[seat.persona] then return 'it answers this line once' end -- guard: one answer
  if seat.target_id and seat.target_id ~= root.author then return 'the target has not consented' end -- guard: consent
  if root.taken >= root.budget then return 'the budget of its line is spent' end -- guard: budget
  if chain >= CHAIN then return 'too many bot lines since a human spoke' end -- guard: chain
end

local function new_turn(seat)
  epoch = math.max(epoch + 1, now)
  return {
    guild_id = arg.guild_id, channel_id = arg.channel_id, persona = seat.persona, root_id = seat.root_id,
    klass = seat.klass, target_id = seat.target_id, author = root_of(seat.root_id).author, epoch = epoch,
    state = 'CLAIMED', hold_ms = seat.hold_ms, deadline_ms = now + seat.hold_ms,
  }
end

local function take(seat, offered) -- one holder, one line off the root's budget
  local root = root_of(seat.root_id)
  turn = offered or new_turn(seat)
  root.said[seat.persona], root.taken = true, root.taken + 1
  note(seat.root_id, 'granted', seat.persona)
end

local function tell(offered, again) -- the number of processes that heard it
  local header = cjson.encode({ turn = offered, again = again })
  return redis.call('SPUBLISH', arg.inbox .. offered.persona, header .. '\n' .. ARGV[4])
end

local function goes_before(a, b) -- obligations first, the oldest root first; the rest as they came
  if a.klass ~= OBLIGATION then return false end
  return b.klass ~= OBLIGATION or newer(b.root_id, a.root_id)
end

local function enqueue(seat) -- true if it waits now
  local at = #queue + 1
  while at > 1 and goes_before(seat, queue[at - 1]) do at = at - 1 end -- guard: obligations first
  table.insert(queue, at, seat)
  if #queue > QUEUE then pass(table.remove(queue), 'the queue is full') end -- guard: queue
  if queue[at] ~= seat then return false end
  note(seat.root_id, 'queued', seat.persona)
  return true
end

local function hand_over()
  while not turn and #queue > 0 do
    local seat = table.remove(queue, 1)
    local no = bar(seat)
    if no then pass(seat, no) else take(seat) end
  end
end

local function step_in(ended) -- the next runner-up takes a dead holder's obligation over
  local root = root_of(ended.root_id)
  local seat = root and table.remove(root.spare, 1)
  if not seat then return end
  seat.klass, seat.root_id, seat.hold_ms = OBLIGATION, ended.root_id, ended.hold_ms
  enqueue(seat)
end

local function finish(outcome, reason, message_id, replace)
  local ended, root = turn, root_of(turn.root_id)
  turn = nil
  if ended.state == 'CLAIMED' and root then root.taken = root.taken - 1 end
  note(ended.root_id, string.lower(outcome), ended.persona, reason, message_id)
  if ended.also_id then note(ended.also_id, string.lower(outcome), ended.persona, reason, message_id) end
  if ended.state == 'SENDING' then replace = false end -- guard: replace
  if replace and ended.klass == OBLIGATION then step_in(ended) end
  local before = #passed
  hand_over()
  local late = {}
  for i = before + 1, #passed do table.insert(late, passed[i]) end
  redis.call('SPUBLISH', arg.notices, cjson.encode({
    kind = 'freed', guild_id = arg.guild_id, channel_id = arg.channel_id, ended = ended, outcome = outcome,
    message_id = message_id, reason = reason, next = turn, passed = some(late),
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
    kind = 'taken', guild_id = arg.guild_id, channel_id = arg.channel_id, root_id = arg.root_id,
    outcome = outcome, turn = turn and turn.root_id == arg.root_id and turn or nil,
  }))
end

---- Verbs ----

local verbs = {}

local function may_join(seat, root) -- one more obligation from the author whom this persona is answering
  if turn.state ~= 'CLAIMED' or turn.stopped then return false end -- guard: merge state
  if turn.also_id then return false end -- guard: merge once
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
  if turn then return enqueue(seat) and 'queued' or nil end -- guard: one holder
  local offered = new_turn(seat)
  local heard = tell(offered, false)
  if heard == 0 then return pass(seat, ABSENT) end -- guard: absent
  take(seat, offered)
  return 'granted'
end

local function all_absent()
  for _, seat in ipairs(passed) do
    if seat.root_id == arg.root_id and seat.reason ~= ABSENT then return false end
  end
  return true
end

function verbs.claim()
  bury()
  local root = root_of(arg.root_id)
  if root and root.decided then return { outcome = 'decided' } end -- guard: decided
  hear(arg.root_id)
  root = new_root(arg.root_id)
  root.decided, root.at, root.author, root.budget = true, arg.at, arg.author, arg.budget
  local outcome, queued, wanted = nil, {}, arg.wanted
  for _, seat in ipairs(arg.seats) do
    seat.root_id, seat.hold_ms = arg.root_id, arg.hold_ms
    if wanted == 0 then
      table.insert(root.spare, seat)
    else
      local became = seat_one(seat, root)
      if became then wanted = wanted - 1 end
      if became == 'queued' then table.insert(queued, seat.persona) end
      if not outcome or outcome == 'queued' then outcome = became or outcome end
    end
  end
  root.decided = outcome ~= nil or not all_absent() -- a line that nobody was there for may be asked again
  outcome = outcome or 'refused'
  if root.decided then decided(outcome) end
  return {
    outcome = outcome, turn = (outcome == 'granted' or outcome == 'merged') and turn or nil,
    queued = some(queued), passed = some(passed), reason = outcome == 'refused' and passed[1].reason or nil,
  }
end

local function unfit() -- why a turn that is still its holder's must not become a line, or nil
  if now > turn.deadline_ms then return 'its time is over' end -- guard: deadline
  if turn.stopped then return 'the channel was hushed' end -- guard: stop
  if is_gone(turn.root_id) and is_gone(turn.also_id) then return 'its line was deleted' end -- guard: withdrawn
  if arg.target_id and arg.target_id ~= turn.author then return 'the target has not consented' end -- guard: target
end

function verbs.send()
  local no = fence('CLAIMED') or unfit()
  if no then
    note(arg.root_id, 'refused', arg.persona, no)
    return { ok = false, reason = no }
  end
  turn.state, turn.sending_ms, chain = 'SENDING', now, chain + 1
  note(turn.root_id, 'sending', turn.persona)
  return { ok = true }
end

function verbs.sent()
  if fence('SENDING') then return { ok = false } end
  finish('SENT', nil, arg.message_id)
  return { ok = true, turn = turn }
end

function verbs.abandon()
  if fence() then return { ok = false } end
  finish('ABANDONED', arg.reason, nil, arg.replace)
  return { ok = true, turn = turn }
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
  if root_of(turn.root_id) then root_of(turn.root_id).spare = {} end -- guard: stop spare
end

function verbs.hush()
  hushed_until = arg.seconds > 0 and math.max(hushed_until, now + arg.seconds * 1000) or 0
  if arg.seconds > 0 then stop_all() end
  redis.call('SPUBLISH', arg.everyone, cjson.encode({
    kind = 'hushed', guild_id = arg.guild_id, channel_id = arg.channel_id, until_ms = hushed_until, by = arg.by,
  }))
  return { ok = true, turn = turn and turn.state == 'SENDING' and turn or nil }
end

function verbs.withdraw()
  new_root(arg.root_id).gone = true
  redis.call('SPUBLISH', arg.everyone, cjson.encode({
    kind = 'withdrawn', guild_id = arg.guild_id, channel_id = arg.channel_id, root_id = arg.root_id,
  }))
  return { ok = true }
end

function verbs.silence()
  local root = root_of(arg.root_id)
  if root and root.decided then return { ok = false } end -- guard: decided silence
  hear(arg.root_id)
  new_root(arg.root_id).decided = true
  note(arg.root_id, 'silence')
  decided('silence')
  return { ok = true }
end

function verbs.reap()
  local ended = bury()
  local late = turn and turn.state == 'SENDING' and now >= turn.sending_ms + MAY_POST
  return { ok = true, ended = ended, next = ended and turn or nil, reconcile = late and turn or nil }
end

function verbs.state()
  return {
    now_ms = now, turn = turn, turn_state = turn and turn.state, sending_ms = turn and turn.sending_ms,
    queue = some(queue), edge = floor.edge, chain = chain, hushed_until_ms = hushed_until, epoch = epoch,
  }
end

local answer = verbs[verb]()
if verb ~= 'state' then save() end
return cjson.encode(answer)
