-- spend.lua: how many lines are left, where and for whom.
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
