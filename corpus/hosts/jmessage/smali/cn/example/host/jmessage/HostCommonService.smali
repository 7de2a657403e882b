.class public Lcn/example/host/jmessage/HostCommonService;
.super Lcn/jpush/android/service/JCommonService;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcn/jpush/android/service/JCommonService;-><init>()V
    return-void
.end method
