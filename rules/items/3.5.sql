-- 三(5) 未经用户同意更改其设置的可收集个人信息权限状态,如App更新时自动将用户设置的权限恢复到默认状态;
--
-- An app cannot change the system's permissions; its own switches it can. Needs two versions and an
-- update on a device.

-- name: ground
SELECT 0, 'missing.3.5.update_run', '{}', 'ask.3.5';

-- name: search
SELECT json_object('traces', (SELECT count(DISTINCT trace) FROM trace_event));

-- name: ask
SELECT 'ask.3.5', '{}';
