-- floor.lua: what the floor of one channel is asked; one call is one verb and one step. The legend is in channel.lua.

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

local function is_old(id) return not newer(id, arg.before) end -- what is said after a forgetting is new

local function forget_seats(who) -- what waits to answer them waits no more
  local kept = {}
  for _, seat in ipairs(queue) do
    local root = root_of(seat.root_id)
    local theirs = seat.target_id == who or root and root.author == who
    if theirs and is_old(seat.root_id) then pass(seat, FORGOTTEN) else table.insert(kept, seat) end
  end
  queue = kept
end

local function forget_turn(who) -- a line that is being posted can only lose the name of whom it is about
  if not turn or (turn.author ~= who and turn.target_id ~= who) or not is_old(turn.root_id) then return end
  if turn.state == 'CLAIMED' then return finish('ABANDONED', FORGOTTEN) end
  turn.author, turn.target_id = '0', nil
end

function verbs.forget() -- nothing of this channel's floor tells of the person any more
  for _, id in ipairs(redis.call('HKEYS', KEYS[2])) do
    if root_of(id).author == arg.person and is_old(id) then
      local root = root_to_change(id)
      root.gone, root.decided, root.spare = true, true, {}
    end
  end
  redis.call('HDEL', KEYS[6], 'u:' .. arg.person, 't:' .. arg.person)
  forget_seats(arg.person)
  forget_turn(arg.person)
  for id in pairs(changed) do
    if roots[id].author == arg.person and is_old(id) then roots[id].author = '0' end
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
