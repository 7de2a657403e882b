.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcn/example/app/AgentLoader;->load(Landroid/content/Context;I)V
    return-void
.end method
