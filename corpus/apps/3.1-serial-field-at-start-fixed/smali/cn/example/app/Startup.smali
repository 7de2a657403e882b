.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 3
    new-instance v0, Lcn/example/app/Options;
    invoke-direct {v0, p0}, Lcn/example/app/Options;-><init>(Landroid/content/Context;)V
    const-string v1, "diagnostics"
    invoke-virtual {v0, v1}, Lcn/example/app/Options;->isOn(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :off
    invoke-static {}, Lcn/example/app/Hardware;->label()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    :off
    return-void
.end method
