-- 六(4) 更正、删除个人信息或注销用户账号等用户操作已执行完毕,但App后台并未完成的;
--
-- What a server keeps is not in the app.

-- name: manual
SELECT 'manual.6.4', '{}', 'ask.6.4';

-- name: search
SELECT json_object('hosts', (SELECT count(*) FROM host));
