.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    new-instance v0, Lcn/example/app/Poll;
    invoke-direct {v0, p0}, Lcn/example/app/Poll;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v0}, Lcn/example/app/Poll;->run()V
    return-void
.end method
