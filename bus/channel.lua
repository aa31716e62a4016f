-- channel.lua: one channel as Redis keeps it; read once, changed in memory, written once at the end.
-- The files run as one script, in this order: this one, spend.lua, rules.lua, turns.lua, floor.lua.
-- A line marked "guard" forbids one thing; tests take each out in turn and see it missed.
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

local function whole(text, field, kind) -- what was damaged is as good as lost, and does not silence a channel
  local fine, value = pcall(cjson.decode, text)
  return fine and type(value) == 'table' and (not field or type(value[field]) == kind) and value or nil
end

local floor, roots, changed, steps = { edge = '0' }, {}, {}, {}
local raw = redis.call('HGETALL', KEYS[1])
for i = 1, #raw, 2 do floor[raw[i]] = raw[i + 1] end
local chain, epoch = tonumber(floor.chain) or 0, tonumber(floor.epoch) or 0
local hushed_until = tonumber(floor.hushed_until) or 0
local queue = floor.queue and whole(floor.queue) or {}
local turn = redis.call('HGET', KEYS[3], arg.channel_id)
turn = turn and whole(turn, 'epoch', 'number') or nil

local function root_of(id)
  if roots[id] == nil then
    local text = redis.call('HGET', KEYS[2], id)
    roots[id] = text and whole(text, 'said', 'table') or false
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
    local record = text and whole(text, 'steps', 'table')
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
  if now < (tonumber(floor.sweep_at) or 0) and verb ~= 'hush' then return end
  floor.sweep_at = now + 60000
  local hushed_s = math.ceil((hushed_until - now) / 1000)
  redis.call('HSET', KEYS[1], 'sweep_at', floor.sweep_at)
  redis.call('EXPIRE', KEYS[1], math.max(DAY, hushed_s)) -- a hush outlives a quiet day
  local all = redis.call('HGETALL', KEYS[2])
  for i = 1, #all, 2 do
    if tonumber(all[i + 1]:match('"at":%s*(%d+)') or 0) + KEEP_ROOT < now then redis.call('HDEL', KEYS[2], all[i]) end
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
