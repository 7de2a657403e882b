.class public Lcn/example/app/IdleTask;
.super Ljava/lang/Object;
.source "IdleTask.java"
.implements Landroid/os/MessageQueue$IdleHandler;

.field private final context:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/IdleTask;->context:Landroid/content/Context;
    return-void
.end method

.method public queueIdle()Z
    .registers 2
    iget-object v0, p0, Lcn/example/app/IdleTask;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    const/4 v0, 0x0
    return v0
.end method
