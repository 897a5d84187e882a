-- alerts.lua: what wrk sends: Datadog alerts of 2,048 bytes, each with an id and a cycle of its own, half of them for a
-- service that one of the 100 rules names. The same requests go to both servers. The whole request is one text, so
-- that the generator spends as little as it can: its core is not to be the limit.
local token = os.getenv("BENCH_TOKEN")
local size = 2048
local now = os.time() * 1000
local seed = os.getenv("BENCH_SEED") or "0"
local form = "%s%0" .. (20 - #seed) .. "d"
local front, between, middle, back, n = nil, nil, nil, nil, 0

local function tags(service)
    local t = { "service:" .. service, "env:prod", "team:payments", "region:eu-west-1", "cluster:checkout-blue",
                "availability-zone:eu-west-1b", "instance-type:m7g.2xlarge", "kube_namespace:checkout",
                "kube_deployment:subscriber", "image_tag:2026.11.24-3", "git.commit.sha:7f3a91c", "monitor",
                "managed_by:terraform", "tier:1", "on_call:payments-primary", "runbook:db-outage",
                "cost_center:4711", "pod_phase:running", "service_version:8.14.2", "datacenter:dub" }
    return table.concat(t, ",")
end

local function body(id, service)
    local text = '{"schema":"selfheal.datadog/1","id":"' .. id .. '","cycle":"c' .. id ..
        '","transition":"Triggered","monitor":"88112233","name":"[P1] DB outage on {service} replica: writes fail ' ..
        'and the lag of the subscriber grows","priority":"P1","scope":"service,env:prod","tags":"' .. tags(service) ..
        '","date":"' .. now .. '","last_updated":"' .. now .. '","link":"https://app.datadoghq.eu/monitors/88112233?' ..
        'group=service&from_ts=1700000000000&to_ts=1700000900000&event_id=7000000000000000000&link_source=monitor_notif&pad='
    return text .. string.rep("x", size - #text - 2) .. '"}'
end

function init(args)
    local id, service = "@ID@@@@@@@@@@@@@@@@@", "@SRV@@@"
    local text = body(id, service)
    local head = "POST /v1/alerts/datadog HTTP/1.1\r\nHost: " .. wrk.host .. ":" .. wrk.port ..
        "\r\nUser-Agent: Datadog/Webhooks\r\nContent-Type: application/json\r\nX-Selfheal-Token: " .. token ..
        "\r\nContent-Length: " .. #text .. "\r\n\r\n"
    local parts, at = {}, 1
    while true do
        local from, to = string.find(text, "@[A-Z@]+", at)
        if not from then break end
        parts[#parts + 1] = string.sub(text, at, from - 1)
        at = to + 1
    end
    parts[#parts + 1] = string.sub(text, at)
    assert(#parts == 4, "template")
    front, between, middle, back = head .. parts[1], parts[2], parts[3], parts[4]
end

local services = {}
for i = 0, 199 do services[i] = string.format("svc-%03d", i) end

function request()
    n = n + 1
    local id = string.format(form, seed, n)
    return front .. id .. between .. id .. middle .. services[(n * 7919) % 200] .. back
end

function done(summary, latency, requests)
    local e = summary.errors
    io.write(string.format("RESULT %d %d %d %d %d %d %d %d %d\n", summary.requests, summary.duration, e.status,
        e.connect, e.read, e.write, e.timeout, latency:percentile(50), latency:percentile(99)))
end
