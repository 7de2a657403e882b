.class public Lcn/example/app/Recorder;
.super Ljava/lang/Object;
.source "Recorder.java"

.field private static instance:Lcn/example/app/Recorder;
.field mode:I

.method private constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lcn/example/app/Recorder;->mode:I
    return-void
.end method

.method static getInstance()Lcn/example/app/Recorder;
    .registers 2
    sget-object v0, Lcn/example/app/Recorder;->instance:Lcn/example/app/Recorder;
    if-nez v0, :made
    new-instance v0, Lcn/example/app/Recorder;
    const/4 v1, 0x1
    invoke-direct {v0, v1}, Lcn/example/app/Recorder;-><init>(I)V
    sput-object v0, Lcn/example/app/Recorder;->instance:Lcn/example/app/Recorder;
    :made
    return-object v0
.end method

.method start(Landroid/content/Context;)V
    .registers 4
    iget v0, p0, Lcn/example/app/Recorder;->mode:I
    const/4 v1, 0x2
    if-ne v0, v1, :done
    invoke-static {p1}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :done
    return-void
.end method
