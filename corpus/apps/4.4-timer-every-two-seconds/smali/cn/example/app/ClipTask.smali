.class public final Lcn/example/app/ClipTask;
.super Ljava/util/TimerTask;
.source "ClipTask.java"

.field private final context:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/util/TimerTask;-><init>()V
    iput-object p1, p0, Lcn/example/app/ClipTask;->context:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcn/example/app/ClipTask;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/Clip;->read(Landroid/content/Context;)V
    return-void
.end method
