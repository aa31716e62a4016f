-- rules.lua: who may not speak, and why.

local CLAIMABLE = { [0] = 20000, [1] = 20000, [2] = 20000, [3] = 45000 } -- ms after the root, by class
local OBLIGATION = 3
local SILENCE = 90000 -- ms after its root in which a show may still ask for a line: nobody talks into an empty room
local ABSENT, UNKNOWN_GUILD = 'it is not here', 'the ledger of this server is being read'
local QUEUE, CHAIN = 3, 8
local MAY_POST, UNKNOWN = 60000, 120000 -- ms a turn may be SENDING: to POST, and before it is given up

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
  own_limits = no[10] and whole(no[10])
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
