.class public final Lcn/example/app/Poll;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.source "Poll.java"

.field private final activity:Landroid/app/Activity;

.method public constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/Poll;->activity:Landroid/app/Activity;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcn/example/app/Poll;->activity:Landroid/app/Activity;
    invoke-static {v0}, Lcn/example/app/Clip;->read(Landroid/content/Context;)V
    return-void
.end method
