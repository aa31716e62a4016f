-- turns.lua: the turn that holds the floor, and the seats that wait for it. The only place where a turn changes hands.

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
