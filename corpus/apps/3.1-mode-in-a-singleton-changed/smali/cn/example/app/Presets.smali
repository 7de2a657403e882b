.class public Lcn/example/app/Presets;
.super Ljava/lang/Object;
.source "Presets.java"

.method static full(Lcn/example/app/Recorder;)V
    .registers 2
    const/4 v0, 0x2
    iput v0, p0, Lcn/example/app/Recorder;->mode:I
    return-void
.end method
