.class public final Lcn/example/app/OpeningStage;
.super Lcn/example/app/UploadingStage;
.source "OpeningStage.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcn/example/app/UploadingStage;-><init>()V
    return-void
.end method
