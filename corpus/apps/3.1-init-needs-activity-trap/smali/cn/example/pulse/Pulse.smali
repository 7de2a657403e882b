.class public final Lcn/example/pulse/Pulse;
.super Ljava/lang/Object;
.source "Pulse.java"

.field private static sContext:Landroid/content/Context;

.method public static init(Landroid/content/Context;)V
    .registers 2
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    sput-object v0, Lcn/example/pulse/Pulse;->sContext:Landroid/content/Context;
    return-void
.end method

.method public static flush()V
    .registers 3
    sget-object v2, Lcn/example/pulse/Pulse;->sContext:Landroid/content/Context;
    invoke-static {v2}, Lcn/example/pulse/Contexts;->isActivity(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :later
    invoke-static {v2}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :later
    const-string v0, "pulse"
    const-string v1, "flushed"
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
